package org.journeywall.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.journeywall.exchange.ImportFormat;
import org.journeywall.exchange.ImportJob;
import org.journeywall.exchange.Imported;
import org.journeywall.exchange.table.AskedMapping;
import org.journeywall.exchange.table.TableReader;
import org.journeywall.model.Ids;
import org.journeywall.model.Outcome;
import org.journeywall.model.Workshop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `journeywall import`: a table of cards, or a board of another program, as a workshop of its own,
/// in a file that was not there before.
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "SOURCE", descriptionKey = "source")
  private Path source = Path.of("");

  @Parameters(index = "1", paramLabel = "FILE.journey", descriptionKey = "newFile")
  private Path file = Path.of("");

  @Option(names = "--map", paramLabel = "MEANING=COLUMN", descriptionKey = "meaning")
  private Map<String, String> columns = new LinkedHashMap<>();

  @Option(names = "--matrix", descriptionKey = "matrix")
  private boolean matrix;

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return terminal.finish(
        Formats.toImport(source)
            .then(this::read)
            .then(workshop -> terminal.shelf().create(file, workshop)));
  }

  private Outcome<Workshop> read(ImportFormat format) {
    String language = Language.closestTo(terminal.locale()).tag();
    var job = new ImportJob(Shelf.nameOf(source), language, new Ids(terminal.random()));
    return terminal.shelf().bytes(source).then(bytes -> read(format, bytes, job)).map(this::told);
  }

  private Outcome<Imported> read(ImportFormat format, byte[] bytes, ImportJob job) {
    var asked = new AskedMapping(columns, matrix);
    return asked.isEmpty()
        ? TableReader.workshop(format, bytes, job)
        : format
            .sheets(bytes, job)
            .then(sheets ->
                sheets.isEmpty()
                    ? TableReader.workshop(format, bytes, job)
                    : asked
                        .in(sheets, job.fileName())
                        .then(mapping -> TableReader.workshop(mapping.table(sheets), job)));
  }

  private Workshop told(Imported imported) {
    imported.remarks().forEach(terminal::complain);
    return Shelf.titled(imported.workshop(), file);
  }
}
