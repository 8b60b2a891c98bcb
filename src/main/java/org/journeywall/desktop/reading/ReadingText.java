package org.journeywall.desktop.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.findings.Places;
import org.journeywall.desktop.look.Dialogs;
import org.journeywall.edit.Selection;
import org.journeywall.exchange.report.Outline;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.Id;
import org.journeywall.model.LaneId;
import org.journeywall.model.StageId;

/// Opens the map in front as text.
///
/// @param clock tells today, for what is overdue
/// @param background where the map is put into words
public record ReadingText(
    Desk desk, Dialogs dialogs, Places places, Clock clock, Executor background) {

  /// Puts the map into words and shows them as soon as they are there.
  public void show() {
    Texts texts = dialogs.texts().beside(ReadingText.class);
    Grid grid = desk.committedGrid();
    LocalDate today = LocalDate.now(clock);
    background.execute(() -> {
      Outline outline = Outline.of(grid, today, texts.locale());
      Platform.runLater(() -> show(outline, texts));
    });
  }

  private void show(Outline outline, Texts texts) {
    var view = new ReadingView(outline, texts);
    Dialog<ButtonType> dialog = dialogs.make(texts.say("title"), view, dialogs.close());
    view.onChosen(about -> {
      dialog.close();
      go(about);
    });
    // A tree keeps Esc for itself.
    view.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            dialog.close();
          }
        });
    dialog.show();
    view.begin();
  }

  private void go(Id about) {
    switch (about) {
      case CardId card -> places.show(Selection.card(card));
      case StageId stage -> places.show(new Selection.Stage(stage));
      case LaneId lane -> places.show(new Selection.Lane(lane));
      default -> {}
    }
  }
}
