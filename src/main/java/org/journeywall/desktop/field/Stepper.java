package org.journeywall.desktop.field;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.journeywall.desktop.look.Buttons;
import org.kordamp.ikonli.feather.Feather;

/// A small whole number with a button for one less and one for one more.
public final class Stepper extends HBox {
  private final Label number = new Label();
  private final Button less;
  private final Button more;
  private final int least;
  private final int most;
  private int value;
  private IntConsumer choose = chosen -> {};

  public Stepper(int least, int most, String lessName, String moreName) {
    this.least = least;
    this.most = most;
    less = Buttons.icon(Feather.MINUS, lessName, () -> choose.accept(value - 1));
    more = Buttons.icon(Feather.PLUS, moreName, () -> choose.accept(value + 1));
    less.getStyleClass().add("compact");
    more.getStyleClass().add("compact");
    number.getStyleClass().add("stepper-number");
    setAlignment(Pos.CENTER_LEFT);
    setSpacing(4);
    getChildren().setAll(less, number, more);
  }

  /// Shows the number.
  ///
  /// @param take commits another
  public void show(int shown, IntConsumer take) {
    value = shown;
    choose = take;
    number.setText(String.valueOf(shown));
    less.setDisable(shown <= least);
    more.setDisable(shown >= most);
  }
}
