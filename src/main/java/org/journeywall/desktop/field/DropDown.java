package org.journeywall.desktop.field;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

/// A popup below a field, in the look of the field's window.
final class DropDown {
  private static final double GAP = 2;

  private final Popup popup = new Popup();
  private final StackPane ground = new StackPane();

  DropDown() {
    popup.getContent().setAll(ground);
    popup.setAutoHide(true);
  }

  boolean isShowing() {
    return popup.isShowing();
  }

  void hide() {
    popup.hide();
  }

  /// Shows `content` below `field`, with its right edge below the field's where `right` holds.
  void show(Node field, Node content, boolean right) {
    if (popup.isShowing()) {
      return;
    }
    ground.getChildren().setAll(content);
    // A popup has a scene of its own, which knows nothing of how its window is dressed.
    Parent root = field.getScene().getRoot();
    ground.getStylesheets().setAll(root.getStylesheets());
    FieldStyles.dress(ground);
    ground.getStyleClass().setAll(root.getStyleClass());
    ground.getStyleClass().add("drop-down");
    ground.setStyle(root.getStyle());
    Bounds place = field.localToScreen(field.getBoundsInLocal());
    ground.applyCss();
    double x = right ? place.getMaxX() - ground.prefWidth(-1) : place.getMinX();
    popup.show(field, x, place.getMaxY() + GAP);
  }
}
