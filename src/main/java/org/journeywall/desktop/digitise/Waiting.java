package org.journeywall.desktop.digitise;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Buttons;

/// What is seen while photographs are looked at or pictures are cut out: how far it is, and a way
/// to stop.
final class Waiting extends VBox {
  private static final double WIDTH = 280;

  private final ProgressBar bar = new ProgressBar();

  Waiting(Texts texts, String words, Runnable cancel) {
    super(14);
    bar.setPrefWidth(WIDTH);
    Button stop = Buttons.text(texts.say("digitise.cancel"), cancel);
    stop.setId("digitise-cancel");
    setAlignment(Pos.CENTER);
    getStyleClass().add("digitise-waiting");
    setId("digitise-waiting");
    getChildren().setAll(new Label(words), bar, stop);
  }

  /// @param share 0 to 1; less than 0 where nobody knows
  void at(double share) {
    bar.setProgress(share);
  }
}
