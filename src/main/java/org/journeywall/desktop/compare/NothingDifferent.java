package org.journeywall.desktop.compare;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.field.TextLimit;
import org.journeywall.desktop.look.Buttons;

/// Stands where two sides are the same, or where there is only one: says how something to compare
/// comes about, with the field and the buttons for it.
final class NothingDifferent extends VBox {
  private static final double WIDTH = 560;

  private final Node start;

  private NothingDifferent(Texts texts, String heading, String text, Node start, Node... ways) {
    super(14);
    this.start = start;
    setId("compare-nothing");
    setAlignment(Pos.CENTER);
    setPadding(new Insets(24));
    var line = new HBox(8, ways);
    line.setMaxWidth(WIDTH);
    getChildren().setAll(words(heading, "heading"), words(texts.say(text), "quiet"), line);
  }

  /// Where the present state has no name yet, or nothing is different from the other.
  ///
  /// @param what is so, as a heading
  /// @param keep gives the present state a name
  static NothingDifferent named(Texts texts, String what, Consumer<String> keep) {
    var name = new TextField();
    TextLimit.on(name);
    name.setId("compare-name");
    name.setPromptText(texts.say("keep.prompt"));
    name.setAccessibleText(texts.say("keep.field"));
    HBox.setHgrow(name, Priority.ALWAYS);
    Runnable take =
        () -> {
          if (!name.getText().isBlank()) {
            keep.accept(name.getText().strip());
          }
        };
    name.setOnAction(event -> take.run());
    Button button = Buttons.primary(texts.say("keep"), take);
    button.setId("compare-keep");
    button.setMinWidth(USE_PREF_SIZE);
    button.disableProperty().bind(name.textProperty().map(String::isBlank));
    var page = new NothingDifferent(texts, what, "how", name, name, button);
    // A field keeps Esc to itself, but here it closes the window.
    name.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            page.fireEvent(event.copyFor(page, page));
          }
        });
    return page;
  }

  /// Where the present state has just got a name: the way back to the map.
  static NothingDifferent kept(Texts texts, String name, Runnable leave) {
    Button back = Buttons.primary(texts.say("back"), leave);
    back.setDefaultButton(true);
    back.setId("compare-back");
    return new NothingDifferent(texts, texts.say("kept", name), "kept.how", back, back);
  }

  private static Label words(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setPrefWidth(WIDTH);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  /// Puts the keyboard where one goes on.
  @Override
  public void requestFocus() {
    start.requestFocus();
  }
}
