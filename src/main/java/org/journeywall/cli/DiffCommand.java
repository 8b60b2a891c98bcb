package org.journeywall.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.journeywall.compare.ChangeRows;
import org.journeywall.compare.DifferenceWords;
import org.journeywall.compare.Differences;
import org.journeywall.compare.Overlaid;
import org.journeywall.compare.SameWorkshops;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Progress;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Paper;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `journeywall diff`: what is different in the second of two workshops, for people, as JSON for
/// scripts, or as a picture or table to hand on.
@Command(name = "diff", mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "BEFORE.journey", descriptionKey = "before")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "AFTER.journey", descriptionKey = "after")
  private Path after = Path.of("");

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Option(names = "--to", paramLabel = "OUT", descriptionKey = "to")
  private @Nullable Path out;

  DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return terminal.finish(
        terminal
            .workshop(before)
            .then(first ->
                terminal
                    .workshop(after)
                    .then(second -> compared(first, SameWorkshops.met(first, second)))));
  }

  private Outcome<?> compared(Workshop first, Workshop second) {
    Path target = out;
    return target == null
        ? Outcome.done(told(first, second))
        : Formats.toCompare(target)
            .then(format -> written(format, first, second, target))
            .then(bytes -> terminal.shelf().replace(target, bytes));
  }

  // In the workshop's own language, as an export is.
  private Outcome<byte[]> written(
      ExportFormat format, Workshop first, Workshop second, Path target) {
    Locale locale =
        Language.named(second.info().language()).map(Language::locale).orElse(terminal.locale());
    Differences differences = Differences.between(first, second);
    Overlaid overlaid = Overlaid.of(first, second);
    List<MapId> maps = overlaid.workshop().mapsInOrder().stream().map(JourneyMap::id).toList();
    var words = new DifferenceWords(locale, maps.size() > 1);
    var job =
        new ExportJob(
                overlaid.workshop(), maps, Paper.AS_LARGE_AS_THE_MAP, locale, terminal.today())
            .showing(ChangeRows.of(first, overlaid, differences, words));
    var bytes = new ByteArrayOutputStream();
    try {
      format.write(job, bytes, Progress.UNWATCHED);
    } catch (IOException e) {
      String reason = Objects.requireNonNullElse(e.getMessage(), "");
      return Outcome.failed(Problem.of(Problem.Kind.EXPORT_FAILED, target.toString(), reason));
    }
    return Outcome.done(bytes.toByteArray());
  }

  private Differences told(Workshop first, Workshop second) {
    var differences = Differences.between(first, second);
    if (json) {
      terminal.out().println(DifferenceJson.of(differences));
      return differences;
    }
    boolean severalMaps = first.maps().size() > 1 || second.maps().size() > 1;
    var words = new DifferenceWords(terminal.locale(), severalMaps);
    differences.all().forEach(one -> terminal.out().println(words.line(one)));
    terminal.out().println(words.summary(differences));
    return differences;
  }
}
