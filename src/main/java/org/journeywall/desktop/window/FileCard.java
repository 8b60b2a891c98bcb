package org.journeywall.desktop.window;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.files.DeskFile;
import org.journeywall.desktop.look.Buttons;
import org.journeywall.model.Problem;
import org.journeywall.model.ProblemTexts;
import org.journeywall.store.SaveState;
import org.jspecify.annotations.Nullable;

/// Where the workshop's file is and what is wrong with it if anything, one click from the line that
/// says it is saved.
final class FileCard {
  private static final double WIDTH = 420;

  private final DeskFile file;
  private final WindowPort window;
  private final Texts texts;

  FileCard(DeskFile file, WindowPort window, Texts texts) {
    this.file = file;
    this.window = window;
    this.texts = texts;
  }

  void show(Node below) {
    var popover = new PopOver();
    popover.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
    popover.setDetachable(false);
    popover.setContentNode(content(popover));
    popover.show(below);
  }

  private Node content(PopOver popover) {
    var content = new VBox(10);
    content.getStyleClass().add("file-card");
    String wrong = wrong();
    if (wrong != null) {
      Label alarm = label(wrong);
      alarm.getStyleClass().add("alarm");
      content.getChildren().add(alarm);
    }
    Label path = label(file.path().toString());
    path.setId("file-path");
    Button folder = button("save.folder", popover, window::showInFolder);
    Button copy = button("save.copy", popover, window::saveAs);
    Button revisions = button("save.revisions", popover, window::revisions);
    revisions.setId("file-revisions");
    content.getChildren().addAll(path, new HBox(8, folder, revisions, copy));
    return content;
  }

  private @Nullable String wrong() {
    Problem readOnly = file.readOnly();
    if (readOnly != null) {
      return ProblemTexts.sentence(readOnly, texts.locale());
    }
    return file.stateProperty().get() instanceof SaveState.Failed failed
        ? FailureWords.sentence(failed, texts)
        : null;
  }

  private Button button(String key, PopOver popover, Runnable action) {
    return Buttons.text(
        texts.say(key),
        () -> {
          popover.hide();
          action.run();
        });
  }

  private static Label label(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMaxWidth(WIDTH);
    return label;
  }
}
