package org.journeywall.desktop.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.journeywall.paint.Palette;

/// The look of every window: light or dark, and how large its text is. The chrome's colours stand
/// in `light.css` and `dark.css`, sizes and shapes in `window.css`, sizes for fingers in
/// `touch.css`.
///
/// @param textSize of running text, in pixels
/// @param touch whether everything one aims at is at least [#FINGER] high and wide
public record Look(boolean dark, double textSize, boolean touch) {
  /// What a finger hits, in pixels.
  public static final double FINGER = 44;

  private static final String TOUCH = "touch";

  /// The usual size of running text.
  public static final double USUAL_TEXT = 13;

  /// The colours of the board that go with it.
  public Palette palette() {
    return dark ? Palette.DARK : Palette.LIGHT;
  }

  /// Makes it the look of everything that has none of its own, such as dialogs of the toolkit.
  public void becomeUsual() {
    var theme = dark ? new PrimerDark() : new PrimerLight();
    Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
  }

  /// Gives it to everything below `root`.
  public void dress(Parent root) {
    root.getStylesheets().setAll(sheets());
    if (!root.getStyleClass().contains("root")) {
      root.getStyleClass().add("root");
    }
    root.getStyleClass().remove(TOUCH);
    if (touch) {
      root.getStyleClass().add(TOUCH);
    }
    root.setStyle("-fx-font-size: " + textSize + "px");
  }

  /// Whether the window a node is in is for fingers.
  public static boolean isForFingers(Node node) {
    Scene scene = node.getScene();
    return scene != null && scene.getRoot().getStyleClass().contains(TOUCH);
  }

  private List<String> sheets() {
    return List.of(sheet(dark ? "dark.css" : "light.css"), sheet("window.css"), sheet("touch.css"));
  }

  private static String sheet(String name) {
    URL url = Look.class.getResource(name);
    return Objects.requireNonNull(url, name).toExternalForm();
  }
}
