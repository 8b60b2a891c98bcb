package org.journeywall.desktop.export;

import java.nio.file.Path;
import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.journeywall.desktop.ProgramPort;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Buttons;

/// The strip at the bottom of the window that tells how long work is going and what came of it.
final class WorkBar extends HBox {
  private WorkBar(Node... content) {
    super(12, content);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("work-bar");
    setId("work-bar");
  }

  /// Work on its way, which can be cancelled.
  ///
  /// @param words what is being done
  static WorkBar working(Texts texts, String words, Task<?> task) {
    var progress = new ProgressBar();
    progress.progressProperty().bind(task.progressProperty());
    progress.setAccessibleText(words);
    Button cancel = button(texts.say("export.cancel"), "cancel-export", () -> task.cancel(false));
    return new WorkBar(new Label(words), progress, space(), cancel);
  }

  /// A file that is ready.
  static WorkBar done(Texts texts, String words, Path file, ProgramPort program, Runnable closed) {
    Button open =
        button(texts.say("export.open"), "open-export", () -> program.openElsewhere(file));
    Button show = button(texts.say("export.show"), "show-export", () -> program.showInFolder(file));
    Button close = button(texts.say("dialog.close"), "close-export", closed);
    return new WorkBar(new Label(words), open, show, space(), close);
  }

  /// Something to know.
  static WorkBar told(Texts texts, String words, Runnable closed) {
    Button close = button(texts.say("dialog.close"), "close-export", closed);
    return new WorkBar(new Label(words), space(), close);
  }

  private static Button button(String text, String id, Runnable action) {
    Button button = Buttons.text(text, action);
    button.setId(id);
    return button;
  }

  private static Region space() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }
}
