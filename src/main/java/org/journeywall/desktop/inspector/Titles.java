package org.journeywall.desktop.inspector;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The first line of a panel: what is selected and, at the right, something about it.
final class Titles extends HBox {
  private final Label aside = new Label();

  Titles(String name) {
    var label = new Label(name);
    label.getStyleClass().add("strong");
    aside.getStyleClass().add("quiet");
    var gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("kind-header");
    getChildren().setAll(label, gap, aside);
  }

  void say(String text) {
    aside.setText(text);
  }
}
