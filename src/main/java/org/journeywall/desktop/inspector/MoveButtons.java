package org.journeywall.desktop.inspector;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.look.Buttons;
import org.kordamp.ikonli.Ikon;

/// Moves a stage or lane by one place or removes it, and says what that does to its cards.
final class MoveButtons extends VBox {
  private final Button back;
  private final Button on;
  private final Button remove;
  private final Label remark = new Label();
  private int index;
  private IntConsumer move = to -> {};
  private Runnable takeAway = () -> {};

  MoveButtons(Ikon backIcon, String backName, Ikon onIcon, String onName, String removeName) {
    back = Buttons.icon(backIcon, backName, () -> move.accept(index - 1));
    on = Buttons.icon(onIcon, onName, () -> move.accept(index + 1));
    remove = Buttons.text(removeName, () -> takeAway.run());
    remove.setId("panel-remove");
    remark.getStyleClass().addAll("quiet", "small");
    remark.setWrapText(true);
    remark.setMinHeight(USE_PREF_SIZE);
    remark.managedProperty().bind(remark.textProperty().isNotEmpty());
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var row = new HBox(8, back, on, gap, remove);
    row.setAlignment(Pos.CENTER_LEFT);
    setSpacing(6);
    getChildren().setAll(row, remark);
  }

  /// @param of how many there are
  /// @param said what removing does to the cards; may be empty
  void show(int at, int of, String said, IntConsumer moveTo, Runnable removal) {
    index = at;
    move = moveTo;
    takeAway = removal;
    back.setDisable(at == 0);
    on.setDisable(at == of - 1);
    remark.setText(said);
  }
}
