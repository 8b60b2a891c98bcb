package org.journeywall.desktop.plan;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A cell of the content plan: a text, or the field in which it is written.
final class PlanCell extends StackPane {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass GAP = PseudoClass.getPseudoClass("gap");

  private final Label label = new Label();

  PlanCell(String... styles) {
    getStyleClass().add("plan-cell");
    getStyleClass().addAll(styles);
    label.setWrapText(true);
    setAlignment(Pos.TOP_LEFT);
    getChildren().setAll(label);
  }

  void show(String text, boolean gap) {
    label.setText(text);
    pseudoClassStateChanged(GAP, gap);
  }

  void mark(boolean current) {
    pseudoClassStateChanged(CURRENT, current);
  }

  /// Puts a field into the place of the text; the text again where it is null.
  void write(@Nullable Node field) {
    label.setVisible(field == null);
    if (field == null) {
      getChildren().setAll(label);
    } else {
      getChildren().setAll(label, field);
    }
  }
}
