package org.journeywall.desktop.window;

import java.util.List;
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

  /// @param remarks a sentence or more each, in the user's language
  /// @param closed takes the strip away
  Notice(List<String> remarks, Texts texts, Runnable closed) {
    super(12);
    getStyleClass().add("notice-bar");
    setAlignment(Pos.TOP_LEFT);
    setId("notice");
    var text = new Label(String.join("\n", remarks));
    text.setWrapText(true);
    var scroll = new ScrollPane(text);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(74);
    scroll.setMinHeight(24);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    Button close = Buttons.text(texts.say("dialog.close"), closed);
    close.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(scroll, close);
  }
}
