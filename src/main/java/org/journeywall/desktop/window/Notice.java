package org.journeywall.desktop.window;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Buttons;
import org.journeywall.model.Problem;
import org.journeywall.model.ProblemTexts;

/// A strip under the bar on top with something to know about the workshop, until it is closed.
final class Notice extends HBox {

  /// @param closed takes the strip away
  Notice(List<Problem> remarks, Texts texts, Runnable closed) {
    super(12);
    getStyleClass().add("notice-bar");
    setAlignment(Pos.TOP_LEFT);
    setId("notice");
    String details =
        remarks.stream()
            .map(remark -> ProblemTexts.sentence(remark, texts.locale()))
            .collect(Collectors.joining("\n"));
    var text = new Label(details);
    text.setWrapText(true);
    var scroll = new ScrollPane(text);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(110);
    scroll.setMinHeight(24);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    Button close = Buttons.text(texts.say("dialog.close"), closed);
    close.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(scroll, close);
  }
}
