package org.journeywall.desktop.field;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A named field: a quiet label, its control below, and where several values are shown at once that
/// they differ.
public final class Field extends VBox {
  private final Label label;
  private final Label aside = new Label();

  public Field(String name, Node... content) {
    getStyleClass().add("field");
    label = new Label(name);
    label.getStyleClass().add("field-label");
    aside.getStyleClass().addAll("field-label", "field-aside");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().add(new HBox(4, label, gap, aside));
    getChildren().addAll(content);
    if (content.length > 0) {
      label.setLabelFor(content[0]);
      content[0].setAccessibleText(name);
    }
  }

  /// Says something at the right of the label; nothing where empty.
  public void say(String remark) {
    aside.setText(remark);
  }

  /// Says below the control why it cannot be read, while `wrong` holds.
  public Field warning(ObservableBooleanValue wrong, String reason) {
    var warning = new Label(reason);
    warning.getStyleClass().addAll("alarm", "small");
    warning.setWrapText(true);
    warning.setMinHeight(USE_PREF_SIZE);
    warning.managedProperty().bind(warning.visibleProperty());
    warning.visibleProperty().bind(wrong);
    getChildren().add(warning);
    return this;
  }
}
