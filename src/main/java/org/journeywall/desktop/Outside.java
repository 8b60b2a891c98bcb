package org.journeywall.desktop;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.journeywall.desktop.files.Shelf;
import org.journeywall.desktop.look.Dialogs;
import org.journeywall.desktop.revisions.Revisions;
import org.journeywall.desktop.settings.Preferences;
import org.journeywall.desktop.window.Notices;
import org.journeywall.desktop.window.WorkshopWindow;
import org.journeywall.edit.Restore;
import org.journeywall.model.Problem;
import org.journeywall.model.Problem.Kind;
import org.journeywall.store.Sight;

/// Says in a workshop's window what others do to its file, with what can be done about it. FX
/// thread only.
final class Outside {
  // What became of the file; the latest of them makes the others untrue.
  private static final Set<Kind> OF_THE_FILE =
      EnumSet.of(
          Kind.CHANGED_MEANWHILE,
          Kind.CHANGED_UNREADABLE,
          Kind.CHANGED_OUTSIDE,
          Kind.DELETED_OUTSIDE,
          Kind.FOLDER_GONE,
          Kind.WRITTEN_AGAIN);

  private static final String ASKED = "asked";
  private static final Duration READ = Duration.seconds(10);

  private final PauseTransition later = new PauseTransition(READ);
  private final Shelf.Taken taken;
  private final WorkshopWindow window;
  private final ProgramPort program;
  private final Preferences preferences;
  private final Revisions revisions;
  private final Notices notices;

  Outside(
      Shelf.Taken taken,
      WorkshopWindow window,
      ProgramPort program,
      Preferences preferences,
      Revisions revisions) {
    this.taken = taken;
    this.window = window;
    this.program = program;
    this.preferences = preferences;
    this.revisions = revisions;
    notices = window.notices();
  }

  /// Watches from now on, and says who else has the file open, if somebody does.
  void watch() {
    Problem elsewhere = taken.elsewhere();
    if (elsewhere != null) {
      sayElsewhere(elsewhere);
    }
    taken.file().onNotice(this::noticed);
    taken.watch().start(this::seen);
    window
        .stage()
        .focusedProperty()
        .subscribe(front -> {
          if (front) {
            taken.watch().look();
          }
        });
  }

  private Texts texts() {
    return preferences.texts();
  }

  private Notices.Answer answer(String id, String key, Runnable action) {
    return new Notices.Answer(id, texts().say(key), action);
  }

  private Dialogs dialogs() {
    return new Dialogs(window.stage(), preferences.look(), texts());
  }

  private void open(List<Path> files) {
    program.open(files, window.stage());
  }

  private void sayElsewhere(Problem elsewhere) {
    Problem problem = named(elsewhere, taken.file().path());
    Notices.Answer copy =
        answer(
            "copy",
            "outside.copy",
            () -> revisions.openCopy(taken.file().path(), dialogs(), this::open));
    if (problem.kind() == Kind.OPEN_TWICE) {
      notices.tell(problem, copy);
    } else {
      notices.tell(problem, copy, answer("anyway", "outside.anyway", () -> takeOver(problem)));
    }
  }

  private void takeOver(Problem problem) {
    taken
        .watch()
        .takeOver(ours -> {
          if (ours) {
            taken.file().becomeWritable();
          } else {
            sayElsewhere(problem);
          }
        });
  }

  private void noticed(Problem problem) {
    if (problem.kind() == Kind.CHANGED_OUTSIDE) {
      Path theirs = Path.of(String.valueOf(problem.file()));
      tell(
          named(problem, theirs),
          answer("open-theirs", "outside.open-theirs", () -> open(List.of(theirs))));
    } else {
      tell(named(problem, taken.file().path()));
    }
  }

  private void tell(Problem problem, Notices.Answer... answers) {
    if (OF_THE_FILE.contains(problem.kind())) {
      OF_THE_FILE.forEach(kind -> notices.close(kind.name()));
      // Its name, too, may be another one by now.
      notices.close(Kind.RENAMED_OUTSIDE.name());
    }
    notices.tell(problem, answers);
  }

  private void seen(Sight sight) {
    switch (sight) {
      case Sight.Nothing nothing -> {}
      case Sight.Theirs theirs -> changed(theirs);
      case Sight.Damaged(var file) -> tell(problem(Kind.CHANGED_UNREADABLE, file));
      case Sight.Gone(var file) ->
          tell(
              problem(Kind.DELETED_OUTSIDE, file),
              answer("write-again", "outside.write-again", this::writeAgain));
      case Sight.FolderGone(var file) ->
          tell(problem(Kind.FOLDER_GONE, file), answer("save-as", "save.copy", window::saveAs));
      case Sight.Back(var file) -> {
        notices.close(Kind.DELETED_OUTSIDE.name());
        notices.close(Kind.FOLDER_GONE.name());
      }
      case Sight.Renamed(var before, var now) -> {
        taken.file().follow(now);
        tell(problem(Kind.RENAMED_OUTSIDE, before, name(now)));
      }
      case Sight.Copies(var file, var copies) ->
          tell(
              problem(
                  Kind.CONFLICT_COPIES,
                  file,
                  copies.stream().map(Outside::name).collect(Collectors.joining(", "))),
              answer("open-copies", "outside.open-other", () -> open(copies)));
      case Sight.NoBackups(var problem) -> tell(named(problem, taken.file().path()));
      case Sight.BackupsAgain again -> notices.close(Kind.BACKUPS_FAIL.name());
      case Sight.Asked(var byAnother) -> asked(byAnother);
    }
  }

  // The strip stands in the window of this very file: its name is enough.
  private static Problem problem(Kind kind, Path file, String... more) {
    return Problem.of(kind, name(file), more);
  }

  private static Problem named(Problem problem, Path file) {
    return new Problem(problem.kind(), name(file), problem.arguments());
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  // Work that is on its way to the file is written beside theirs; that is told when it is done.
  private void changed(Sight.Theirs theirs) {
    if (taken.file().isWritten()) {
      tell(
          problem(Kind.CHANGED_MEANWHILE, theirs.file()),
          answer("load", "outside.load", () -> load(theirs)));
    } else {
      taken.file().save();
    }
  }

  private void load(Sight.Theirs theirs) {
    taken
        .watch()
        .accept(
            theirs,
            taken.editor().committed(),
            () -> taken.editor().commit(new Restore(theirs.workshop())));
  }

  // Not every system lets a window come to the front by itself.
  private void asked(boolean byAnother) {
    toFront(window.stage());
    if (byAnother) {
      notices.tell(ASKED, List.of(texts().say("outside.asked")), List.of());
      later.setOnFinished(_ -> notices.close(ASKED));
      later.playFromStart();
    }
  }

  private void writeAgain() {
    taken.watch().writeAgain(taken.editor().committed(), dialogs()::tell);
  }

  /// Shows a window before all others.
  static void toFront(Stage stage) {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }
}
