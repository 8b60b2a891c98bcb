package org.journeywall.desktop;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.look.Logo;

/// What the program says of itself.
final class About {
  private static final double WIDTH = 420;

  private About() {}

  static Node view(Texts texts, String version) {
    var name = new Label("Journeywall");
    name.getStyleClass().add("start-name");
    return new VBox(
        12,
        Logo.view(56),
        name,
        line(texts.say("about.version", version)),
        line(texts.say("about.private")),
        line(texts.say("about.licence")));
  }

  private static Label line(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMaxWidth(WIDTH);
    return label;
  }
}
