package org.journeywall.desktop.wall;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Look;
import org.journeywall.edit.Selection;
import org.journeywall.layout.Hit;
import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.PlacedStage;
import org.journeywall.layout.Rect;
import org.journeywall.model.LaneId;
import org.journeywall.model.StageId;
import org.jspecify.annotations.Nullable;

/// The small buttons that fold a lane or a stage and unfold it: on the header the pointer is at,
/// else on the one that is selected. They stand where a folded header has its sign.
final class FoldButtons {
  /// Below this scale there is no room for a button on a header.
  private static final double SMALLEST = 0.45;

  private static final double TARGET = 24;

  /// Middle of the first line of a lane's name, from the lane's upper edge, in board units.
  private static final double FIRST_LINE = Measures.LANE_MARGIN + 10;

  private final Desk desk;
  private final Surface surface;
  private final Texts texts;
  private final Folds folds;
  private final Runnable finish;
  private final Button lane = new Button();
  private final Button stage = new Button();
  private @Nullable LaneId pointedLane;
  private @Nullable StageId pointedStage;

  /// @param finish ends what is being written
  FoldButtons(Node wall, Desk desk, Surface surface, Texts texts, Runnable finish) {
    this.desk = desk;
    this.surface = surface;
    this.texts = texts;
    this.finish = finish;
    folds = new Folds(desk);
    for (Button button : List.of(lane, stage)) {
      var sign = new Region();
      sign.getStyleClass().add("fold-sign");
      button.setGraphic(sign);
      button.setManaged(false);
      button.setVisible(false);
      button.setFocusTraversable(false);
      button.getStyleClass().add("wall-fold");
      button.setTooltip(new Tooltip());
    }
    stage.getStyleClass().add("of-stage");
    wall.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    wall.addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(null, null));
  }

  List<Node> nodes() {
    return List.of(lane, stage);
  }

  private void moved(MouseEvent event) {
    Hit hit = surface.scene().hit(surface.spot(event.getX(), event.getY()));
    LaneId overLane = hit instanceof Hit.OnLane(var id) ? id : null;
    StageId overStage = hit instanceof Hit.OnStage(var id) ? id : null;
    point(overLane, overStage);
  }

  private void point(@Nullable LaneId newLane, @Nullable StageId newStage) {
    pointedLane = newLane;
    pointedStage = newStage;
    place();
  }

  /// Puts the buttons where the headers now are in the window.
  void place() {
    Selection selection = desk.selection();
    LaneId ofLane = selection instanceof Selection.Lane(var id) ? id : null;
    StageId ofStage = selection instanceof Selection.Stage(var id) ? id : null;
    place(pointedLane == null ? ofLane : pointedLane);
    place(pointedStage == null ? ofStage : pointedStage);
  }

  private void place(@Nullable LaneId id) {
    PlacedLane placed = id == null ? null : surface.board().lane(id);
    Viewport view = surface.viewport();
    boolean fits = placed != null && view.scale() >= SMALLEST;
    lane.setVisible(false);
    if (placed != null && fits) {
      Rect name = view.screen(view.name(placed));
      double middle = placed.folded() ? placed.height() / 2 : FIRST_LINE;
      double y = name.y() + middle * view.scale();
      double inset = Measures.LANE_INSET / 2 * view.scale();
      put(lane, isForFingers() ? name.right() - Look.FINGER / 2 : name.x() + inset, y);
      lane.setVisible(y > view.bodyTop() && y < surface.trayTop());
      boolean folded = placed.folded();
      say(lane, folded, folded ? "unfoldLane" : "foldLane");
      lane.setOnAction(event -> turn(() -> folds.turn(placed.lane().id())));
    }
  }

  private void place(@Nullable StageId id) {
    PlacedStage placed = id == null ? null : surface.board().stage(id);
    Viewport view = surface.viewport();
    boolean fits = placed != null && view.scale() >= SMALLEST;
    stage.setVisible(false);
    if (placed != null && fits) {
      Rect header = view.screen(view.header(placed));
      double scale = view.scale();
      double x =
          isForFingers()
              ? header.right() - Measures.CHEVRON_POINT * scale - Look.FINGER / 2
              : header.x() + Measures.FOLD_ACROSS * scale;
      put(stage, x, header.y() + Measures.FOLD_DOWN * scale);
      stage.setVisible(x > view.bodyLeft() && x < surface.width());
      boolean folded = placed.folded();
      say(stage, folded, folded ? "unfoldStage" : "foldStage");
      stage.setOnAction(event -> turn(() -> folds.turn(placed.stage().id())));
    }
  }

  private void turn(Runnable fold) {
    finish.run();
    fold.run();
  }

  private boolean isForFingers() {
    return Look.isForFingers(lane);
  }

  private void put(Button button, double x, double y) {
    double size = isForFingers() ? Look.FINGER : TARGET;
    button.resizeRelocate(Math.rint(x - size / 2), Math.rint(y - size / 2), size, size);
  }

  // What is folded has its sign painted on its header.
  private void say(Button button, boolean folded, String key) {
    String text = texts.say(key);
    if (!text.equals(button.getAccessibleText())) {
      button.getGraphic().setVisible(!folded);
      button.setAccessibleText(text);
      button.getTooltip().setText(text);
    }
  }
}
