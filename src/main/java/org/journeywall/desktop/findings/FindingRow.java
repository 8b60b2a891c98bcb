package org.journeywall.desktop.findings;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Buttons;
import org.kordamp.ikonli.feather.Feather;

/// A finding in the panel: its sentence, which leads to the place, and what can be done with it.
final class FindingRow extends VBox {

  /// What a row is asked for.
  interface Deeds {
    void go();

    /// @param reason may be empty
    void dismiss(String reason);

    /// So much of the reason is written: a crash shall not take it.
    void written(String reason);

    /// Nothing is to be dismissed after all.
    void giveUp();

    /// The reason is being written, or no longer.
    void writing(boolean begun);
  }

  private final HBox line = new HBox();

  private FindingRow(String sentence, Runnable go) {
    getStyleClass().add("finding-row");
    var said = new Button(sentence);
    said.getStyleClass().addAll("flat", "finding");
    said.setWrapText(true);
    said.setMaxWidth(Double.MAX_VALUE);
    said.setMinHeight(Region.USE_PREF_SIZE);
    said.setOnAction(event -> go.run());
    HBox.setHgrow(said, Priority.ALWAYS);
    line.setAlignment(Pos.TOP_LEFT);
    line.getChildren().setAll(said);
    getChildren().setAll(line);
  }

  static FindingRow open(String sentence, Deeds deeds, Texts texts) {
    var row = new FindingRow(sentence, deeds::go);
    Button dismiss = Buttons.icon(Feather.X, texts.say("dismiss"), () -> row.ask(deeds, texts));
    dismiss.getStyleClass().addAll("flat", "shy");
    row.line.getChildren().add(dismiss);
    return row;
  }

  static FindingRow dismissed(
      String sentence, String reason, Runnable go, Runnable bringBack, Texts texts) {
    var row = new FindingRow(sentence, go);
    row.getStyleClass().add("dismissed");
    Button back = Buttons.icon(Feather.ROTATE_CCW, texts.say("bring-back"), bringBack);
    back.getStyleClass().addAll("flat", "bring-back");
    row.line.getChildren().add(back);
    if (!reason.isEmpty()) {
      var why = new Label(reason);
      why.getStyleClass().add("reason");
      why.setWrapText(true);
      why.setMinHeight(Region.USE_PREF_SIZE);
      row.getChildren().add(why);
    }
    return row;
  }

  private void ask(Deeds deeds, Texts texts) {
    if (getChildren().size() > 1) {
      return;
    }
    var reason = new TextField();
    reason.setId("finding-reason");
    reason.setPromptText(texts.say("reason"));
    reason.setAccessibleText(texts.say("reason"));
    HBox.setHgrow(reason, Priority.ALWAYS);
    Button done =
        Buttons.text(
            texts.say("dismiss"),
            () -> {
              deeds.writing(false);
              deeds.dismiss(reason.getText().strip());
            });
    done.setId("finding-dismiss");
    reason.setOnAction(event -> done.fire());
    reason
        .textProperty()
        .subscribe(typed -> {
          if (reason.isFocused()) {
            deeds.written(typed.strip());
          }
        });
    reason.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            getChildren().setAll(line);
            deeds.giveUp();
            deeds.writing(false);
          }
        });
    var why = new HBox(6, reason, done);
    why.getStyleClass().add("why");
    getChildren().setAll(line, why);
    deeds.writing(true);
    reason.requestFocus();
  }
}
