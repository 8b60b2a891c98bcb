package org.journeywall.desktop.revisions;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Buttons;

/// The state that was chosen, large, with what can be done with it.
final class StatePane extends VBox {
  static final double PICTURE_WIDTH = 700;
  static final double PICTURE_HEIGHT = 420;

  private final Label title = new Label();
  private final Label words = new Label();
  private final StackPane picture = new StackPane();
  private final HBox buttons = new HBox(8);
  private final Button forget;
  private final Button copy;
  private final Button compare;
  private final Button restore;

  /// What can be done with the state that is shown.
  ///
  /// @param canRestore whether there is a workshop to restore it in
  record Deeds(
      Runnable restore, Runnable copy, Runnable forget, Runnable compare, boolean canRestore) {}

  StatePane(Deeds deeds, Texts texts) {
    super(8);
    title.getStyleClass().add("heading");
    words.getStyleClass().add("quiet");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.setMaxWidth(PICTURE_WIDTH);
    picture.setPrefSize(PICTURE_WIDTH, PICTURE_HEIGHT);
    picture.setMinSize(PICTURE_WIDTH, PICTURE_HEIGHT);
    picture.getStyleClass().add("preview-ground");
    forget = Buttons.text(texts.say("forget"), deeds.forget);
    forget.setId("revision-forget");
    copy = Buttons.text(texts.say("copy"), deeds.copy);
    copy.setId("revision-copy");
    compare = Buttons.text(texts.say("compare"), deeds.compare);
    compare.setId("revision-compare");
    compare.setVisible(deeds.canRestore);
    compare.setManaged(deeds.canRestore);
    restore = Buttons.primary(texts.say("restore"), deeds.restore);
    restore.setId("revision-restore");
    restore.setVisible(deeds.canRestore);
    restore.setManaged(deeds.canRestore);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getChildren().setAll(forget, space, copy, compare, restore);
    getChildren().setAll(title, words, picture, buttons);
    VBox.setMargin(words, new Insets(0, 0, 6, 0));
    VBox.setMargin(buttons, new Insets(8, 0, 0, 0));
    nothing("");
  }

  /// Shows that there is nothing to show.
  void nothing(String why) {
    title.setText("");
    words.setText("");
    buttons.setVisible(false);
    var label = new Label(why);
    label.getStyleClass().add("quiet");
    label.setWrapText(true);
    label.setMaxWidth(PICTURE_WIDTH - 120);
    picture.getChildren().setAll(label);
  }

  /// Shows what a state is called, before its picture is there.
  ///
  /// @param sound whether it could be read
  /// @param named whether it has a name that can be taken away
  void head(String name, String text, boolean sound, boolean named) {
    title.setText(name);
    words.setText(text);
    buttons.setVisible(true);
    copy.setDisable(!sound);
    compare.setDisable(!sound);
    restore.setDisable(!sound);
    forget.setVisible(named);
    picture.getChildren().clear();
  }

  void picture(Image image, double density) {
    var view = new ImageView(image);
    view.setFitWidth(image.getWidth() / density);
    view.setFitHeight(image.getHeight() / density);
    var paper = new StackPane(view);
    paper.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    paper.getStyleClass().add("state-paper");
    picture.getChildren().setAll(paper);
  }
}
