package org.journeywall.desktop.wall;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Affine;
import org.journeywall.desktop.Texts;
import org.journeywall.edit.Selection;
import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.PlacedStage;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Weight;
import org.journeywall.model.CardId;
import org.journeywall.model.LaneKind;
import org.journeywall.paint.Palette;
import org.journeywall.tool.Scene;
import org.journeywall.tool.Spot;

/// The outline around what is selected, drawn part by part in the order in which the wall is
/// painted, so that what lies above covers it.
final class SelectionOutline {
  private static final double OUTLINE = 2;
  private static final double CORNER = 6;
  private static final double INSIDE = 13;
  private static final double LEADING = 1.35;

  private final Surface surface;
  private final Palette palette;
  private final FaceFonts fonts;
  private final Texts texts;

  SelectionOutline(Surface surface, Palette palette, FaceFonts fonts, Texts texts) {
    this.surface = surface;
    this.palette = palette;
    this.fonts = fonts;
    this.texts = texts;
  }

  /// Around cards and cells, over the body of the wall.
  void onBody(GraphicsContext canvas) {
    Scene scene = surface.scene();
    if (scene.selection() instanceof Selection.Cell cell) {
      Rect whole = scene.board().cell(cell.stage(), cell.lane());
      Viewport view = surface.viewport();
      round(canvas, view.screen(whole.inset(2)), 6 * view.scale(), 0.05);
      if (scene.board().grid().cards(cell.stage(), cell.lane()).isEmpty()) {
        hint(canvas, cell, view.screen(whole), view.scale());
      }
    }
    cards(canvas, scene, Spot.Ground.WALL);
  }

  private void cards(GraphicsContext canvas, Scene scene, Spot.Ground ground) {
    for (CardId id : scene.selection().cardIds()) {
      Rect rect = scene.rect(id, ground);
      if (rect != null) {
        Rect screen = surface.screen(ground, rect.inset(-3));
        if (screen.intersects(new Rect(0, 0, surface.width(), surface.height()))) {
          round(canvas, screen, 7 * surface.scale(ground), 0);
        }
      }
    }
  }

  /// Around a lane's name, and around the persona whose score a number typed now would be.
  void onLanes(GraphicsContext canvas) {
    Scene scene = surface.scene();
    scene.board().lanes().forEach(each -> ringScored(canvas, each, scene));
    PlacedLane lane =
        scene.selection() instanceof Selection.Lane wanted ? scene.board().lane(wanted.id()) : null;
    if (lane != null) {
      var rect = new Rect(0, lane.y(), Measures.LANE_COLUMN, lane.height());
      header(canvas, rect.inset(3), CORNER, surface.viewport().isSticky(), false);
    }
  }

  /// Around a stage's header.
  void onStages(GraphicsContext canvas) {
    Scene scene = surface.scene();
    PlacedStage stage =
        scene.selection() instanceof Selection.Stage wanted
            ? scene.board().stage(wanted.id())
            : null;
    if (stage != null) {
      double height = Measures.CHEVRON_BOTTOM - Measures.CHEVRON_TOP;
      var rect = new Rect(stage.x(), Measures.CHEVRON_TOP, stage.width(), height);
      header(canvas, rect.inset(-3), CORNER, false, surface.viewport().isSticky());
    }
  }

  /// Around the parking lot and its cards.
  void inTray(GraphicsContext canvas) {
    Scene scene = surface.scene();
    double top = surface.trayTop();
    if (scene.selection() instanceof Selection.Parking) {
      var rect = new Rect(2, top + 3, surface.width() - 4, surface.height() - top - 5);
      round(canvas, rect, 6, 0.03);
    }
    cards(canvas, scene, Spot.Ground.PARKING_LOT);
  }

  // With one persona there is no question whose it is.
  private void ringScored(GraphicsContext canvas, PlacedLane lane, Scene scene) {
    for (PlacedLane.Chip chip : lane.chips()) {
      if (lane.chips().size() > 1 && scene.personas().contains(chip.persona())) {
        Rect ring = chip.rect().inset(-2);
        header(canvas, ring, ring.height() / 2, surface.viewport().isSticky(), false);
      }
    }
  }

  private void header(
      GraphicsContext canvas, Rect rect, double radius, boolean fixedX, boolean fixedY) {
    Viewport view = surface.viewport();
    double scale = view.scale();
    var screen =
        new Rect(
            (rect.x() - (fixedX ? 0 : view.x())) * scale,
            (rect.y() - (fixedY ? 0 : view.y())) * scale,
            rect.width() * scale,
            rect.height() * scale);
    round(canvas, screen, radius * Math.min(1, scale), 0);
  }

  private void round(GraphicsContext canvas, Rect screen, double radius, double tint) {
    canvas.setTransform(new Affine());
    double arc = 2 * radius;
    if (tint > 0) {
      canvas.setFill(WallPicture.color(palette.accent(), tint));
      canvas.fillRoundRect(screen.x(), screen.y(), screen.width(), screen.height(), arc, arc);
    }
    canvas.setStroke(WallPicture.color(palette.accent(), 1));
    canvas.setLineWidth(OUTLINE);
    canvas.setLineDashes();
    canvas.strokeRoundRect(screen.x(), screen.y(), screen.width(), screen.height(), arc, arc);
  }

  // An empty cell says how a note is made: nobody has to find it out.
  private void hint(GraphicsContext canvas, Selection.Cell cell, Rect screen, double scale) {
    double size = Math.max(11, INSIDE * scale);
    PlacedLane lane = surface.board().lane(cell.lane());
    if (lane != null && screen.width() > 8 * size && screen.height() > 2 * size) {
      canvas.setFill(WallPicture.color(palette.quiet(), 1));
      canvas.setFont(fonts.font(fonts.book().primary(Weight.REGULAR), size));
      double left = screen.x() + 14 * scale;
      double y = screen.y() + 14 * scale + size;
      for (String line : hint(lane.lane().kind()).split("\n")) {
        canvas.fillText(line, left, y, screen.right() - left - 6);
        y += size * LEADING;
      }
    }
  }

  // What is understood beside plain words is told where it can be typed.
  private String hint(LaneKind kind) {
    return switch (kind.cardKind()) {
      case EMOTION -> texts.say("typeScore");
      case METRIC -> texts.say("typeMetric");
      case NOTE, TOUCHPOINT, NEED, CONCERN, ACTION, OPPORTUNITY -> texts.say("typeHere");
    };
  }
}
