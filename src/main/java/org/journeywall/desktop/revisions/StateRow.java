package org.journeywall.desktop.revisions;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Buttons;

/// One state in the list: a small picture, when it was, and what has changed since, which is filled
/// in when it has been read.
final class StateRow extends ToggleButton {
  static final double PICTURE_WIDTH = 92;
  static final double PICTURE_HEIGHT = 60;
  private static final double WORDS = 214;

  // A text that wraps asks for the height it would have in the narrowest column.
  private static final double HEIGHT = PICTURE_HEIGHT + 16;

  private final PastState state;
  private final Label words = new Label();
  private final StackPane frame = new StackPane();
  private final Button restore;

  /// @param restoring brings the state back at once; it is offered where the pointer is
  StateRow(PastState state, Moments moments, Texts texts, Consumer<PastState> restoring) {
    this.state = state;
    String time = moments.time(state.at());
    Label title = new Label(title(state, time, texts));
    title.getStyleClass().add("strong");
    words.getStyleClass().addAll("quiet", "small");
    words.setWrapText(true);
    words.setMaxWidth(WORDS);
    words.setPrefWidth(WORDS);
    words.setText(texts.say("reading"));
    frame.setMinSize(PICTURE_WIDTH, PICTURE_HEIGHT);
    frame.setMaxSize(PICTURE_WIDTH, PICTURE_HEIGHT);
    frame.getStyleClass().add("state-picture");
    var text = new VBox(3, title, words);
    text.setAlignment(Pos.CENTER_LEFT);
    var inside = new HBox(12, frame, text);
    inside.setAlignment(Pos.CENTER_LEFT);
    restore = Buttons.text(texts.say("restore.row"), () -> restoring.accept(state));
    restore.getStyleClass().add("row-restore");
    restore.setFocusTraversable(false);
    restore.setVisible(false);
    StackPane.setAlignment(restore, Pos.TOP_RIGHT);
    setGraphic(new StackPane(inside, restore));
    getStyleClass().setAll("state-row");
    setMaxWidth(Double.MAX_VALUE);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    setAccessibleText(title.getText());
  }

  private static String title(PastState state, String time, Texts texts) {
    return switch (state) {
      case PastState.Named(var revision) -> revision.name() + "  ·  " + time;
      case PastState.Kept(var backup) ->
          backup.original() ? texts.say("state.original", time) : time;
    };
  }

  PastState state() {
    return state;
  }

  /// From now on the state can be restored.
  void offer() {
    restore.visibleProperty().bind(hoverProperty());
  }

  void say(String text) {
    words.setText(text);
    setAccessibleText(getAccessibleText() + ", " + text);
  }

  void show(Image image, double density) {
    var picture = new ImageView(image);
    picture.setFitWidth(image.getWidth() / density);
    picture.setFitHeight(image.getHeight() / density);
    frame.getChildren().setAll(picture);
  }
}
