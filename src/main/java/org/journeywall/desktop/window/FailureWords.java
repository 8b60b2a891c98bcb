package org.journeywall.desktop.window;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeywall.desktop.Texts;
import org.journeywall.model.Problem;
import org.journeywall.model.ProblemTexts;
import org.journeywall.store.SaveState;

/// What is said of a workshop that cannot be written: what is wrong and, truthfully, what is safe.
final class FailureWords {
  private FailureWords() {}

  /// In one line.
  static String line(SaveState.Failed failed, Texts texts) {
    String what = ProblemTexts.what(named(failed.problem()), texts.locale());
    return texts.say(failed.safe() ? "save.problem-safe" : "save.problem") + " · " + what;
  }

  /// Everything there is to say. Where the journal has the work, that is what is safe.
  static String sentence(SaveState.Failed failed, Texts texts) {
    Problem problem = named(failed.problem());
    if (!failed.safe()) {
      return ProblemTexts.sentence(problem, texts.locale());
    }
    return Stream.of(
            ProblemTexts.what(problem, texts.locale()),
            texts.say("save.safe-here"),
            ProblemTexts.todo(problem, texts.locale()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /// Why closing the workshop now leaves something to say, and what becomes of the work.
  static String closing(SaveState state, Texts texts) {
    boolean kept = !(state instanceof SaveState.Failed failed) || failed.safe();
    String becomes = texts.say(kept ? "dialog.quit-unsaved.safe" : "dialog.quit-unsaved.lost");
    return state instanceof SaveState.Failed(var problem, _)
        ? ProblemTexts.what(named(problem), texts.locale()) + " " + becomes
        : becomes;
  }

  // It is said in the window of this very file, whose folder is told beside it.
  private static Problem named(Problem problem) {
    String file = problem.file();
    String name = file == null ? null : String.valueOf(Path.of(file).getFileName());
    return new Problem(problem.kind(), name, problem.arguments());
  }
}
