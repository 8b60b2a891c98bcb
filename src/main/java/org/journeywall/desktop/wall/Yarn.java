package org.journeywall.desktop.wall;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import org.journeywall.layout.Bend;
import org.journeywall.layout.LinkRouter;
import org.journeywall.layout.Rect;
import org.journeywall.model.CardId;
import org.journeywall.paint.Palette;
import org.journeywall.tool.Effect;
import org.journeywall.tool.Scene;
import org.journeywall.tool.Spot;
import org.jspecify.annotations.Nullable;

/// The thread between a card and the hand, or the card it would be tied to, while a link is being
/// made. Nodes of their own, so that the wall below is not painted again while it follows.
final class Yarn {
  private static final double PEN = 2.2;
  private static final double KNOT = 4.5;
  private static final double OUTSIDE = 4;

  private final Surface surface;
  private final Path thread = new Path();
  private final Rectangle knot = new Rectangle(2 * KNOT, 2 * KNOT);
  private final Rectangle goal = new Rectangle();
  private final Label hint = new Label();

  Yarn(Surface surface, Palette palette) {
    this.surface = surface;
    thread.setStroke(WallPicture.color(palette.accent(), 1));
    thread.setStrokeWidth(PEN);
    thread.setStrokeLineCap(StrokeLineCap.ROUND);
    knot.setArcWidth(2 * KNOT);
    knot.setArcHeight(2 * KNOT);
    knot.setFill(WallPicture.color(palette.accent(), 1));
    goal.setFill(WallPicture.color(palette.accent(), 0.1));
    goal.setStroke(WallPicture.color(palette.accent(), 1));
    goal.setStrokeWidth(2);
    hint.getStyleClass().add("link-hint");
    for (Node node : nodes()) {
      node.setManaged(false);
      node.setVisible(false);
      node.setMouseTransparent(true);
    }
  }

  List<Node> nodes() {
    return List.of(goal, thread, knot, hint);
  }

  /// Shows what a hand draws.
  void show(Effect.Yarn yarn) {
    Spot to = yarn.to();
    if (to == null) {
      cut();
    } else {
      Rect end = surface.screen(to.ground(), new Rect(to.x(), to.y(), 0, 0));
      show(yarn.from(), yarn.over(), end);
    }
  }

  /// Shows how a card would be linked to another.
  ///
  /// @param said what to do next
  void show(CardId from, @Nullable CardId to, String said) {
    show(from, to, (Rect) null);
    Rect start = screen(from);
    hint.setVisible(start != null);
    if (start != null) {
      hint.setText(said);
      hint.autosize();
      double top = start.y() - hint.getHeight() - OUTSIDE * 2;
      hint.relocate(start.x(), top > 0 ? top : start.bottom() + OUTSIDE * 2);
    }
  }

  private void show(CardId from, @Nullable CardId over, @Nullable Rect hand) {
    Rect start = screen(from);
    Rect other = over == null ? null : screen(over);
    Rect end = other == null ? hand : other;
    Bend curve =
        start == null || end == null
            ? null
            : other == null ? loose(start, end) : LinkRouter.route(start, end);
    thread.setVisible(curve != null);
    knot.setVisible(curve != null);
    if (curve != null) {
      thread
          .getElements()
          .setAll(
              new MoveTo(curve.fromX(), curve.fromY()),
              new CubicCurveTo(
                  curve.x1(), curve.y1(), curve.x2(), curve.y2(), curve.toX(), curve.toY()));
      knot.setX(curve.toX() - KNOT);
      knot.setY(curve.toY() - KNOT);
    }
    goal.setVisible(other != null);
    if (other != null) {
      double round = 14 * surface.viewport().scale();
      goal.setX(other.x() - OUTSIDE);
      goal.setY(other.y() - OUTSIDE);
      goal.setWidth(other.width() + 2 * OUTSIDE);
      goal.setHeight(other.height() + 2 * OUTSIDE);
      goal.setArcWidth(round);
      goal.setArcHeight(round);
    }
  }

  // From the handle, as long as that is the side on which the hand is.
  private static @Nullable Bend loose(Rect start, Rect hand) {
    double away = hand.x() - start.right();
    return away <= 0
        ? LinkRouter.route(start, hand)
        : new Bend(
            start.right(),
            start.centreY(),
            start.right() + away / 2,
            start.centreY(),
            hand.x() - away / 2,
            hand.y(),
            hand.x(),
            hand.y());
  }

  private @Nullable Rect screen(CardId card) {
    Scene scene = surface.scene();
    for (Spot.Ground ground : Spot.Ground.values()) {
      Rect rect = scene.rect(card, ground);
      if (rect != null) {
        return surface.screen(ground, rect);
      }
    }
    return null;
  }

  /// There is no thread any more.
  void cut() {
    nodes().forEach(node -> node.setVisible(false));
  }
}
