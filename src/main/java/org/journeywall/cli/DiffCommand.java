package org.journeywall.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.journeywall.compare.DifferenceWords;
import org.journeywall.compare.Differences;
import org.journeywall.model.Workshop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `journeywall diff`: what is different in the second of two workshops, for people or as JSON for
/// scripts.
@Command(name = "diff", mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "BEFORE.journey", descriptionKey = "before")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "AFTER.journey", descriptionKey = "after")
  private Path after = Path.of("");

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return terminal.finish(
        terminal
            .workshop(before)
            .then(first -> terminal.workshop(after).map(second -> told(first, second))));
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
