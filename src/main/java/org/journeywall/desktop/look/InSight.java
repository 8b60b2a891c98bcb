package org.journeywall.desktop.look;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls a long list as far as needed to have a part of it in sight: what the keyboard goes to is
/// seen.
public final class InSight {
  private InSight() {}

  /// @param part anything within the content of the pane, laid out
  public static void bring(ScrollPane scroll, Node part) {
    Node content = scroll.getContent();
    double view = scroll.getViewportBounds().getHeight();
    double hidden = content.getLayoutBounds().getHeight() - view;
    if (hidden <= 0) {
      return;
    }
    Bounds bounds = content.sceneToLocal(part.localToScene(part.getLayoutBounds()));
    double from = scroll.getVvalue() * hidden;
    double least = Math.max(0, bounds.getMaxY() - view);
    double most = Math.max(least, bounds.getMinY());
    scroll.setVvalue(Math.min(1, Math.clamp(from, least, most) / hidden));
  }
}
