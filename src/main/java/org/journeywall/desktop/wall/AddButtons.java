package org.journeywall.desktop.wall;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.edit.AddLane;
import org.journeywall.edit.AddStage;
import org.journeywall.edit.Selection;
import org.journeywall.layout.Measures;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Rank;
import org.journeywall.model.Stage;

/// The two buttons on the wall's rim: one more stage at its right, one more lane at its foot. What
/// they add is at once ready to be named.
final class AddButtons {
  private final Desk desk;
  private final Surface surface;
  private final HeaderWriter headers;
  private final Texts texts;
  private final Button stage = new Button("+");
  private final Button lane = new Button("+");

  AddButtons(Desk desk, Surface surface, HeaderWriter headers, Texts texts) {
    this.desk = desk;
    this.surface = surface;
    this.headers = headers;
    this.texts = texts;
    prepare(stage, "addStage", this::addStage);
    prepare(lane, "addLane", this::addLane);
    stage.minWidthProperty().addListener(changed -> place());
  }

  private void prepare(Button button, String key, Runnable action) {
    button.setManaged(false);
    button.setFocusTraversable(false);
    button.getStyleClass().add("wall-add");
    button.setTooltip(new Tooltip(texts.say(key)));
    button.setAccessibleText(texts.say(key));
    button.setOnAction(event -> action.run());
  }

  List<Node> nodes() {
    return List.of(stage, lane);
  }

  /// Puts the buttons at the rim of the wall as it now stands in the window.
  void place() {
    // As the style sheet says; more where fingers have to hit them.
    double size = Math.max(0, stage.getMinWidth());
    Viewport view = surface.viewport();
    double scale = view.scale();
    double right = view.screenX(surface.board().width()) + 6;
    double headerTop = view.isSticky() ? 0 : -view.y() * scale;
    double middle = (Measures.CHEVRON_TOP + Measures.CHEVRON_BOTTOM) / 2 * scale;
    stage.resizeRelocate(right, headerTop + middle - size / 2, size, size);
    double bottom = Math.min(view.screenY(surface.board().height()), surface.trayTop());
    double columnLeft = view.isSticky() ? 0 : -view.x() * scale;
    lane.resizeRelocate(
        columnLeft + (Measures.LANE_COLUMN - 10) * scale - size, bottom - size - 6, size, size);
  }

  private void addStage() {
    addStage(surface.board().stages().size());
  }

  /// Puts a stage before the `index`th and asks for its name.
  void addStage(int index) {
    Stage fresh = Stage.named(desk.ids().stage(), desk.map(), Rank.MIDDLE, texts.say("newStage"));
    desk.commit(new AddStage(fresh, index), new Selection.Stage(fresh.id()));
    headers.renameStage(fresh.id());
  }

  private void addLane() {
    addLane(surface.board().lanes().size());
  }

  /// Puts a free lane before the `index`th and asks for its name.
  void addLane(int index) {
    Lane fresh =
        Lane.named(desk.ids().lane(), desk.map(), Rank.MIDDLE, LaneKind.FREE, texts.say("newLane"));
    desk.commit(new AddLane(fresh, index), new Selection.Lane(fresh.id()));
    headers.renameLane(fresh.id());
  }
}
