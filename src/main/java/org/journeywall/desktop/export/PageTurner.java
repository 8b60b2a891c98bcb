package org.journeywall.desktop.export;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Buttons;
import org.kordamp.ikonli.feather.Feather;

/// The row below a page by which one turns to the others. Its buttons stay while pages change, so
/// that the keyboard stays on them.
final class PageTurner {
  static final double HEIGHT = 44;

  private final Texts texts;
  private final Label place = new Label();
  private final Button back;
  private final Button on;
  private final HBox row;
  private int page;

  /// @param turn shows another page, counted from 0
  PageTurner(Texts texts, IntConsumer turn) {
    this.texts = texts;
    back =
        Buttons.icon(
            Feather.CHEVRON_LEFT, texts.say("export.page-back"), () -> turn.accept(page - 1));
    on =
        Buttons.icon(
            Feather.CHEVRON_RIGHT, texts.say("export.page-on"), () -> turn.accept(page + 1));
    back.setId("page-back");
    on.setId("page-on");
    place.setId("page-place");
    row = new HBox(8, back, place, on);
    row.setAlignment(Pos.CENTER);
    row.setMinHeight(HEIGHT - 8);
  }

  /// The page with the row below it; without where there is no other.
  Node below(Node paper, int number, int count) {
    page = number;
    place.setText(texts.say("export.page-of", number + 1, count));
    back.setDisable(number == 0);
    on.setDisable(number == count - 1);
    var box = count > 1 ? new VBox(8, paper, row) : new VBox(paper);
    box.setAlignment(Pos.CENTER);
    return box;
  }
}
