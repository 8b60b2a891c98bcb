package org.journeywall.desktop.window;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Where everything stands in the window of a workshop: bars on top, the wall between palette and
/// inspector, the status line below, and over it all what is opened for a moment. On request it
/// shows the wall alone.
final class Frame extends StackPane {
  private final BorderPane pane = new BorderPane();
  private final VBox bars = new VBox();
  private final VBox search = new VBox();
  private final VBox notices = new VBox();
  private final VBox foot = new VBox();

  Frame() {
    pane.setTop(new VBox(bars, search, notices));
    pane.setBottom(foot);
    // A window too small for everything cuts off at the bottom, not on all sides.
    pane.setMinSize(0, 0);
    getChildren().setAll(pane);
  }

  /// Puts the window together anew.
  ///
  /// @param over lies over the rest of the window, out of sight until it is opened
  void show(List<Node> onTop, Node searchBar, WallParts parts, List<Node> below, Node over) {
    bars.getChildren().setAll(onTop);
    search.getChildren().setAll(searchBar);
    pane.setLeft(parts.rail());
    pane.setCenter(parts.wall());
    pane.setRight(parts.side());
    foot.getChildren().setAll(below);
    getChildren().setAll(pane, over);
    wallOnly(!bars.isVisible());
  }

  /// The strips under the bars with something to know, one below the other.
  List<Node> notices() {
    return notices.getChildren();
  }

  /// Whether the wall is to have the whole window, or only share it with what is searched for. The
  /// rest stays where it is, out of sight: the keys of the menus hang on it.
  void wallOnly(boolean alone) {
    for (Node part : List.of(bars, notices, foot)) {
      appear(part, !alone);
    }
    appear(pane.getLeft(), !alone);
    appear(pane.getRight(), !alone);
  }

  private static void appear(@Nullable Node part, boolean there) {
    if (part != null) {
      part.setVisible(there);
      part.setManaged(there);
    }
  }
}
