package org.journeywall.desktop.wall;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.journeywall.desktop.Texts;
import org.journeywall.edit.Selection;
import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.PlacedStage;
import org.journeywall.layout.Rect;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.LaneKind;
import org.journeywall.paint.Mark;
import org.journeywall.paint.Palette;
import org.journeywall.text.FontBook;
import org.journeywall.text.Line;
import org.journeywall.text.Lines;
import org.journeywall.text.Weight;
import org.journeywall.tool.Scene;
import org.journeywall.tool.Spot;

/// The outline around what is selected, drawn part by part in the order in which the wall is
/// painted, so that what lies above covers it. Its marks are in the window's own units.
final class SelectionOutline {
  private static final double OUTLINE = 2;
  private static final double CORNER = 6;
  private static final double INSIDE = 13;
  private static final double LEADING = 1.35;

  private final Surface surface;
  private final Palette palette;
  private final FontBook book;
  private final Texts texts;

  SelectionOutline(Surface surface, Palette palette, FontBook book, Texts texts) {
    this.surface = surface;
    this.palette = palette;
    this.book = book;
    this.texts = texts;
  }

  /// Around cards and cells, over the body of the wall.
  ///
  /// @param lanes as they are drawn now
  List<Mark> onBody(Lanes lanes) {
    var marks = new ArrayList<Mark>();
    Scene scene = surface.scene();
    if (scene.selection() instanceof Selection.Cell cell) {
      double slide = lanes.slide(cell.lane());
      Rect whole = scene.board().cell(cell.stage(), cell.lane()).movedBy(0, slide);
      Viewport view = surface.viewport();
      round(marks, view.screen(whole.inset(2)), 6 * view.scale(), 0.05);
      boolean empty = scene.board().grid().cards(cell.stage(), cell.lane()).isEmpty();
      if (empty && !scene.board().isFolded(cell.stage(), cell.lane())) {
        hint(marks, cell, view.screen(whole), view.scale());
      }
    }
    cards(marks, scene, Spot.Ground.WALL, lanes);
    return marks;
  }

  private void cards(List<Mark> marks, Scene scene, Spot.Ground ground, Lanes lanes) {
    var rects = new LinkedHashSet<Rect>();
    for (CardId id : scene.selection().cardIds()) {
      Rect rect = scene.rect(id, ground);
      Card card = rect == null ? null : scene.board().grid().workshop().cards().get(id);
      if (rect != null && card != null) {
        rects.add(rect.movedBy(0, lanes.slide(card.place().lane())));
      }
    }
    for (Rect rect : rects) {
      Rect screen = surface.screen(ground, rect.inset(-3));
      if (screen.intersects(new Rect(0, 0, surface.width(), surface.height()))) {
        double radius = Math.min(7 * surface.scale(ground), screen.width() / 2);
        round(marks, screen, radius, 0);
      }
    }
  }

  /// Around a lane's name, and around the persona whose score a number typed now would be.
  ///
  /// @param lanes as they are drawn now
  List<Mark> onLanes(Lanes lanes) {
    var marks = new ArrayList<Mark>();
    Scene scene = surface.scene();
    scene.board().lanes().forEach(each -> ringScored(marks, each, scene, lanes));
    PlacedLane lane =
        scene.selection() instanceof Selection.Lane wanted ? scene.board().lane(wanted.id()) : null;
    if (lane != null) {
      double y = lane.y() + lanes.slide(lane.lane().id());
      var rect = new Rect(0, y, Measures.LANE_COLUMN, lane.height());
      header(marks, rect.inset(3), CORNER, surface.viewport().isSticky(), false);
    }
    return marks;
  }

  /// Around a stage's header.
  List<Mark> onStages() {
    var marks = new ArrayList<Mark>();
    Scene scene = surface.scene();
    PlacedStage stage =
        scene.selection() instanceof Selection.Stage wanted
            ? scene.board().stage(wanted.id())
            : null;
    if (stage != null) {
      double height = Measures.CHEVRON_BOTTOM - Measures.CHEVRON_TOP;
      var rect = new Rect(stage.x(), Measures.CHEVRON_TOP, stage.width(), height);
      header(marks, rect.inset(-3), CORNER, false, surface.viewport().isSticky());
    }
    return marks;
  }

  /// Around the parking lot and its cards.
  List<Mark> inTray() {
    var marks = new ArrayList<Mark>();
    Scene scene = surface.scene();
    double top = surface.trayTop();
    if (scene.selection() instanceof Selection.Parking) {
      var rect = new Rect(2, top + 3, surface.width() - 4, surface.height() - top - 5);
      round(marks, rect, 6, 0.03);
    }
    cards(marks, scene, Spot.Ground.PARKING_LOT, Lanes.AT_REST);
    return marks;
  }

  // With one persona there is no question whose it is.
  private void ringScored(List<Mark> marks, PlacedLane lane, Scene scene, Lanes lanes) {
    for (PlacedLane.Chip chip : lane.chips()) {
      if (lane.chips().size() > 1 && scene.personas().contains(chip.persona())) {
        Rect ring = chip.rect().inset(-2).movedBy(0, lanes.slide(lane.lane().id()));
        header(marks, ring, ring.height() / 2, surface.viewport().isSticky(), false);
      }
    }
  }

  private void header(List<Mark> marks, Rect rect, double radius, boolean fixedX, boolean fixedY) {
    Viewport view = surface.viewport();
    double scale = view.scale();
    var screen =
        new Rect(
            (rect.x() - (fixedX ? 0 : view.x())) * scale,
            (rect.y() - (fixedY ? 0 : view.y())) * scale,
            rect.width() * scale,
            rect.height() * scale);
    round(marks, screen, radius * Math.min(1, scale), 0);
  }

  private void round(List<Mark> marks, Rect screen, double radius, double tint) {
    var fill = tint > 0 ? palette.accent().faded(tint) : null;
    marks.add(new Mark.Box(screen, radius, fill, palette.accent(), OUTLINE, Mark.Shadow.NONE));
  }

  // An empty cell says how a note is made: nobody has to find it out.
  private void hint(List<Mark> marks, Selection.Cell cell, Rect screen, double scale) {
    double size = Math.max(11, INSIDE * scale);
    PlacedLane lane = surface.board().lane(cell.lane());
    if (lane != null && screen.width() > 8 * size && screen.height() > 2 * size) {
      double left = screen.x() + 14 * scale;
      double y = screen.y() + 14 * scale + size;
      double width = screen.right() - left - 6;
      for (Line line : new Lines(book).of(hint(lane.lane().kind()), width, Weight.REGULAR, size)) {
        marks.add(
            new Mark.Words(
                left, y, line.text(), line.runs(), Weight.REGULAR, size, palette.quiet()));
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
