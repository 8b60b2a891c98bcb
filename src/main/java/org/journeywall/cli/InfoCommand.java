package org.journeywall.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.journeywall.model.Outcome;
import org.journeywall.model.Workshop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `journeywall info`: what is in a workshop, counted, for people or as JSON for scripts.
@Command(name = "info", mixinStandardHelpOptions = true)
final class InfoCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE.journey", descriptionKey = "file")
  private Path file = Path.of("");

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  InfoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return switch (terminal.workshop(file)) {
      case Outcome.Failed<Workshop>(var problem) -> terminal.failed(problem);
      case Outcome.Done<Workshop>(var workshop) -> {
        Summary summary = Summary.of(workshop);
        if (json) {
          terminal.out().println(summary.json());
        } else {
          tell(workshop, summary);
        }
        yield Cli.DONE;
      }
    };
  }

  private void tell(Workshop workshop, Summary summary) {
    terminal.out().println(workshop.info().title());
    terminal.tell("info.maps", summary.maps());
    terminal.tell("info.stages", summary.stages());
    terminal.tell("info.lanes", summary.lanes());
    terminal.tell("info.cards", summary.cards());
    summary.cardsByKind().forEach((kind, count) -> terminal.tell("info.kind." + kind, count));
    terminal.tell("info.personas", summary.personas());
    terminal.tell("info.links", summary.links());
    terminal.tell("info.votes", summary.votes());
  }
}
