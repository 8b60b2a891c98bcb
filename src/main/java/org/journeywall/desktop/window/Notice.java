package org.journeywall.desktop.window;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Buttons;

/// A strip under the bar on top with something to know about the workshop, until it is closed.
final class Notice extends HBox {
  private static final double LINES_HEIGHT = 74;

  private final String topic;

  /// @param topic a further notice of the same topic takes the place of this one
  /// @param remarks a sentence or more each, in the user's language
  /// @param answers what can be done about it; each closes the strip
  /// @param closed takes the strip away
  Notice(
      String topic,
      List<String> remarks,
      List<Notices.Answer> answers,
      Texts texts,
      Runnable closed) {
    super(12);
    this.topic = topic;
    getStyleClass().add("notice-bar");
    setAlignment(Pos.TOP_LEFT);
    setId("notice");
    var text = new Label(String.join("\n", remarks));
    text.setWrapText(true);
    text.setPadding(new Insets(5, 0, 5, 0));
    text.setMinHeight(USE_PREF_SIZE);
    var scroll = new ScrollPane(text);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(LINES_HEIGHT);
    scroll.setMinHeight(24);
    scroll.prefViewportHeightProperty().bind(text.heightProperty());
    HBox.setHgrow(scroll, Priority.ALWAYS);
    getChildren().add(scroll);
    for (Notices.Answer answer : answers) {
      Button button =
          button(
              answer.text(),
              () -> {
                closed.run();
                answer.action().run();
              });
      button.setId("notice-" + answer.id());
      getChildren().add(button);
    }
    getChildren().add(button(texts.say("dialog.close"), closed));
  }

  String topic() {
    return topic;
  }

  private static Button button(String text, Runnable action) {
    Button button = Buttons.text(text, action);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
