package org.journeywall.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.journeywall.format.Opened;
import org.journeywall.format.Repair;
import org.journeywall.format.RepairTexts;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.store.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `journeywall validate`: whether files are sound workshops that this version can change. Says
/// what would be mended on opening and what a crash left elsewhere, and changes nothing.
@Command(name = "validate", mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "FILE.journey", descriptionKey = "validated")
  private List<Path> files = new ArrayList<>();

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    int status = Cli.DONE;
    for (Path file : files) {
      status = Math.max(status, validate(file));
    }
    return status;
  }

  private int validate(Path file) {
    return switch (terminal.shelf().found(file)) {
      case Outcome.Failed<Library.Found>(var problem) -> terminal.failed(problem);
      case Outcome.Done<Library.Found>(var found) -> {
        terminal.tellOfLeftWork(file, found);
        yield validate(file, found.opened());
      }
    };
  }

  private int validate(Path file, Opened opened) {
    Problem notice = opened.notice();
    if (notice != null) {
      terminal.complain(notice);
    }
    for (Repair repair : opened.repairs()) {
      String sentence = RepairTexts.sentence(repair, terminal.locale());
      terminal.remark("validate.repair", file, sentence);
    }
    if (notice != null || !opened.repairs().isEmpty()) {
      return Cli.FAILED;
    }
    terminal.tell("validate.sound", file, opened.version());
    return Cli.DONE;
  }
}
