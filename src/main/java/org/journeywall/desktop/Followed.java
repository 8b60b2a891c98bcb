package org.journeywall.desktop;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.journeywall.model.Grid;

/// Tells a part of the window the committed map in front, a frame behind the wall, for as long as
/// the part is to be seen. What a gesture previews is left out: it changes with every move of the
/// pointer. FX thread only.
public final class Followed {
  private final Desk desk;
  private final NextFrame soon;
  private final ObservableValue<Boolean> inSight;
  private Runnable stop = () -> {};

  private Followed(Node node, Desk desk, Consumer<Grid> part) {
    this.desk = desk;
    soon = new NextFrame(() -> part.accept(desk.committedGrid()));
    inSight = node.sceneProperty().map(scene -> true).orElse(false);
  }

  /// @param node is told while it is in a scene
  public static Followed by(Node node, Desk desk, Consumer<Grid> part) {
    var followed = new Followed(node, desk, part);
    node.sceneProperty().subscribe(scene -> followed.follow(scene != null));
    return followed.and(desk.mapProperty());
  }

  /// Tells it also when something else has changed.
  public Followed and(ObservableValue<?> value) {
    value
        .when(inSight)
        .subscribe(now -> {
          // Whoever subscribes is told at once, also where nobody sees it.
          if (inSight.getValue()) {
            soon.ask();
          }
        });
    return this;
  }

  private void follow(boolean now) {
    stop.run();
    soon.stop();
    stop = () -> {};
    if (now) {
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
}
