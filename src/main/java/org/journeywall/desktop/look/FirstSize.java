package org.journeywall.desktop.look;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.stage.Window;
import javafx.util.Duration;

/// Keeps the size a dialog opens with. On Linux some window managers answer the first dialog of a
/// program with the size it had before its content was measured, and the window shrinks to a few
/// lines under what was shown; who shrinks it by hand later is let.
final class FirstSize {
  private static final Duration LATE = Duration.seconds(1);

  private FirstSize() {}

  static void keep(Dialog<?> dialog) {
    dialog.addEventHandler(
        DialogEvent.DIALOG_SHOWN, event -> keep(dialog.getDialogPane().getScene().getWindow()));
  }

  private static void keep(Window window) {
    double width = window.getWidth();
    double height = window.getHeight();
    ChangeListener<Number> shrunk =
        (value, was, is) -> {
          if (is.doubleValue() < height) {
            Platform.runLater(() -> {
              window.setWidth(width);
              window.setHeight(height);
            });
          }
        };
    window.heightProperty().addListener(shrunk);
    var settled = new PauseTransition(LATE);
    settled.setOnFinished(event -> window.heightProperty().removeListener(shrunk));
    settled.play();
  }
}
