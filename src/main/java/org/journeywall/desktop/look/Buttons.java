package org.journeywall.desktop.look;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// The two kinds of small buttons the chrome has.
public final class Buttons {
  private Buttons() {}

  /// A button with a text.
  public static Button text(String text, Runnable action) {
    var button = new Button(text);
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  /// A button with an icon alone; `name` is its tip and what a screen reader says.
  public static Button icon(Ikon icon, String name, Runnable action) {
    var button = text("", action);
    button.setGraphic(new FontIcon(icon));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    return button;
  }

  /// The one button of a view that does what it is for.
  public static Button primary(String text, Runnable action) {
    Button button = text(text, action);
    button.getStyleClass().add("primary");
    return button;
  }
}
