package org.journeywall.desktop.findings;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.NextFrame;
import org.journeywall.model.Grid;
import org.jspecify.annotations.Nullable;

/// Tells a panel the committed map in front, a frame behind the wall, for as long as it is to be
/// seen. What a gesture previews is left out.
final class Followed {
  private final Desk desk;
  private final Consumer<Grid> panel;
  private final NextFrame soon = new NextFrame(this::tell);
  private Runnable stop = () -> {};
  private @Nullable Grid grid;

  private Followed(Desk desk, Consumer<Grid> panel) {
    this.desk = desk;
    this.panel = panel;
  }

  /// @param node is told while it is in a scene
  static void by(Node node, Desk desk, Consumer<Grid> panel) {
    var followed = new Followed(desk, panel);
    node.sceneProperty().subscribe(scene -> followed.follow(scene != null));
    desk.mapProperty()
        .when(node.sceneProperty().map(scene -> true).orElse(false))
        .subscribe(now -> followed.soon.ask());
  }

  private void follow(boolean inSight) {
    stop.run();
    soon.stop();
    stop = () -> {};
    if (inSight) {
      stop =
          desk.editor()
              .onChange(change -> {
                if (!change.committed().isEmpty()) {
                  soon.ask();
                }
              });
      soon.ask();
    }
  }

  private void tell() {
    var workshop = desk.editor().committed();
    Grid before = grid;
    Grid now =
        before != null && before.map().equals(desk.map())
            ? before.after(workshop)
            : Grid.of(workshop, desk.map());
    grid = now;
    panel.accept(now);
  }
}
