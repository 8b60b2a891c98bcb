package org.journeywall.desktop.window;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.field.TextLimit;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;

/// The tab of one map: a click brings it to the front, a double click renames it, dragging moves it
/// among the others.
final class MapTab extends StackPane {
  private static final String IN_FRONT = "in-front";
  private static final double DRAG_FROM = 6;

  private final JourneyMap map;
  private final Button button;
  private final MapDeeds deeds;
  private final Texts texts;
  private double pressedAt;

  MapTab(JourneyMap map, Texts texts, MapDeeds deeds, Runnable toFront) {
    this.map = map;
    this.texts = texts;
    this.deeds = deeds;
    button = new Button(map.name());
    button.setMnemonicParsing(false);
    button.setMaxWidth(220);
    button
        .tooltipProperty()
        .bind(
            Bindings.when(button.textTruncatedProperty())
                .then(new Tooltip(map.name()))
                .otherwise((Tooltip) null));
    button.getStyleClass().add("map-tab");
    button.setAccessibleText(texts.say("maps.tab", map.name()));
    button.setOnAction(event -> toFront.run());
    button.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    button.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> pressedAt = event.getSceneX());
    button.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    button.addEventHandler(MouseEvent.MOUSE_RELEASED, this::dropped);
    button.setContextMenu(menu());
    getChildren().add(button);
  }

  MapId map() {
    return map.id();
  }

  void mark(boolean front) {
    button.getStyleClass().remove(IN_FRONT);
    if (front) {
      button.getStyleClass().add(IN_FRONT);
    }
  }

  private ContextMenu menu() {
    return new ContextMenu(
        item("menu.rename-map", id -> edit()),
        item("menu.copy-map", deeds::copy),
        item("menu.copy-as-future", deeds::future),
        item("menu.remove-map", deeds::remove));
  }

  private MenuItem item(String key, Consumer<MapId> action) {
    var item = new MenuItem(texts.say(key));
    item.setOnAction(event -> action.accept(map.id()));
    if (key.equals("menu.remove-map")) {
      item.setDisable(!deeds.canRemove());
    }
    return item;
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
      edit();
    }
  }

  private void dragged(MouseEvent event) {
    if (isDrag(event)) {
      button.setTranslateX(event.getSceneX() - pressedAt);
      setViewOrder(-1);
    }
  }

  private boolean isDrag(MouseEvent event) {
    return event.getButton() == MouseButton.PRIMARY
        && Math.abs(event.getSceneX() - pressedAt) > DRAG_FROM;
  }

  // Before the first of the other tabs whose middle is right of the pointer.
  private void dropped(MouseEvent event) {
    button.setTranslateX(0);
    setViewOrder(0);
    if (isDrag(event) && getParent() instanceof HBox tabs) {
      int index = 0;
      for (Node other : tabs.getChildren()) {
        double middle = other.localToScene(other.getLayoutBounds()).getCenterX();
        if (other instanceof MapTab && other != this && middle < event.getSceneX()) {
          index++;
        }
      }
      deeds.move(map.id(), index);
    }
  }

  /// Lets the user type another name; Enter and leaving keep it, Esc does not.
  void edit() {
    var field = new TextField();
    TextLimit.on(field).set(map.name());
    field.setId("map-name");
    field.setAccessibleText(texts.say("maps.name"));
    field.setPrefWidth(Math.max(140, button.getWidth() + 30));
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            field.setText(map.name());
            deeds.leave();
            event.consume();
          }
        });
    field
        .textProperty()
        .addListener((value, was, is) -> deeds.draft(() -> deeds.rename(map.id(), is.strip())));
    field.setOnAction(event -> deeds.leave());
    field.focusedProperty().addListener((value, was, is) -> ended(field, is));
    getChildren().setAll(field);
    field.requestFocus();
    field.selectAll();
  }

  private void ended(TextField field, boolean focused) {
    if (!focused && getChildren().contains(field)) {
      getChildren().setAll(button);
      deeds.rename(map.id(), field.getText().strip());
    }
  }
}
