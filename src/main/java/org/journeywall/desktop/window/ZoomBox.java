package org.journeywall.desktop.window;

import java.text.NumberFormat;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Buttons;
import org.journeywall.desktop.wall.WallPort;
import org.kordamp.ikonli.feather.Feather;

/// How large the wall is shown, with a step to either side; the number leads back to 100 %.
final class ZoomBox extends HBox {
  ZoomBox(WallPort wall, Texts texts) {
    Button out = Buttons.icon(Feather.MINUS, texts.say("top.zoom-out"), wall::zoomOut);
    Button in = Buttons.icon(Feather.PLUS, texts.say("top.zoom-in"), wall::zoomIn);
    Button number = Buttons.text("", wall::zoomTo100);
    number.setId("zoom");
    number.setMinWidth(50);
    number.setTooltip(new Tooltip(texts.say("top.zoom-100")));
    var zoom = wall.zoomProperty();
    number.textProperty().bind(zoom.map(value -> percent(value.doubleValue(), texts)));
    number
        .accessibleTextProperty()
        .bind(zoom.map(value -> texts.say("top.zoom", percent(value.doubleValue(), texts))));
    getStyleClass().add("zoom-box");
    setAlignment(Pos.CENTER);
    getChildren().addAll(out, number, in);
  }

  private static String percent(double zoom, Texts texts) {
    NumberFormat whole = NumberFormat.getIntegerInstance(texts.locale());
    return whole.format(Math.round(zoom * 100)) + "\u00a0%";
  }
}
