package org.journeywall.desktop.wall;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.transform.Affine;
import org.journeywall.edit.Selection;
import org.journeywall.layout.Board;
import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.PlacedStage;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Weight;
import org.journeywall.model.CardId;
import org.journeywall.paint.Palette;
import org.journeywall.tool.Effect;
import org.journeywall.tool.Scene;
import org.journeywall.tool.Spot;
import org.jspecify.annotations.Nullable;

/// What lies over the wall and changes with every move of the hand: the selection's outline, the
/// rubber band, the notes in the hand. Drawn on its own canvas, so that the wall is not drawn again
/// for it.
final class WallOverlay {
  private static final double OUTLINE = 2;
  private static final double STACK = 6;
  private static final int MOST_FLOATING = 4;

  private final Surface surface;
  private final WallPicture picture;
  private final Palette palette;
  private final FaceFonts fonts;
  private final String hint;
  private final GraphicsContext canvas;
  private final MarkCanvas marks;
  private Effect.@Nullable Lift lift;
  private Effect.@Nullable Band band;

  /// @param hint what an empty selected cell says
  WallOverlay(
      Canvas canvas,
      Surface surface,
      WallPicture picture,
      Palette palette,
      FaceFonts fonts,
      String hint) {
    this.surface = surface;
    this.picture = picture;
    this.palette = palette;
    this.fonts = fonts;
    this.hint = hint;
    this.canvas = canvas.getGraphicsContext2D();
    marks = new MarkCanvas(fonts, this.canvas, id -> null);
  }

  void lift(Effect.@Nullable Lift next) {
    lift = next;
  }

  void band(Effect.@Nullable Band next) {
    band = next;
  }

  void paint() {
    canvas.setTransform(new Affine());
    canvas.clearRect(0, 0, surface.width(), surface.height());
    Scene scene = surface.scene();
    scene.board().lanes().forEach(lane -> ringScored(lane, scene));
    if (lift == null) {
      paintSelection(scene);
    }
    Effect.Band rubber = band;
    Rect drawn = rubber == null ? null : rubber.band();
    if (rubber != null && drawn != null) {
      paintBand(surface.screen(rubber.ground(), drawn));
    }
    Effect.Lift inHand = lift;
    if (inHand != null) {
      paintFloating(inHand);
    }
  }

  // Whose score a number typed now would be. With one persona there is no question.
  private void ringScored(PlacedLane lane, Scene scene) {
    for (PlacedLane.Chip chip : lane.chips()) {
      if (lane.chips().size() > 1 && scene.personas().contains(chip.persona())) {
        Rect ring = chip.rect().inset(-2);
        outlineHeader(ring, ring.height() / 2, surface.viewport().isSticky(), false);
      }
    }
  }

  private void paintSelection(Scene scene) {
    switch (scene.selection()) {
      case Selection.None none -> {}
      case Selection.Cards cards -> {
        for (CardId id : cards.ids()) {
          outlineCard(scene, id);
        }
      }
      case Selection.Cell cell -> {
        outline(Spot.Ground.WALL, scene.board().cell(cell.stage(), cell.lane()).inset(2), 6, 0.05);
        hint(scene.board(), cell);
      }
      case Selection.Parking parking -> {
        canvas.save();
        double top = surface.trayTop();
        roundRect(new Rect(2, top + 3, surface.width() - 4, surface.height() - top - 5), 6, 0.03);
        canvas.restore();
      }
      case Selection.Stage stage -> {
        PlacedStage placed = scene.board().stage(stage.id());
        if (placed != null) {
          double height = Measures.CHEVRON_BOTTOM - Measures.CHEVRON_TOP;
          outlineHeader(
              new Rect(placed.x(), Measures.CHEVRON_TOP, placed.width(), height).inset(-3),
              6,
              false,
              surface.viewport().isSticky());
        }
      }
      case Selection.Lane lane -> {
        PlacedLane placed = scene.board().lane(lane.id());
        if (placed != null) {
          outlineHeader(
              new Rect(0, placed.y(), Measures.LANE_COLUMN, placed.height()).inset(3),
              6,
              surface.viewport().isSticky(),
              false);
        }
      }
    }
  }

  private void outlineHeader(Rect rect, double radius, boolean fixedX, boolean fixedY) {
    Viewport view = surface.viewport();
    double scale = view.scale();
    var screen =
        new Rect(
            (rect.x() - (fixedX ? 0 : view.x())) * scale,
            (rect.y() - (fixedY ? 0 : view.y())) * scale,
            rect.width() * scale,
            rect.height() * scale);
    canvas.save();
    clipTo(0, 0, surface.width(), surface.trayTop());
    roundRect(screen, radius * Math.min(1, scale), 0);
    canvas.restore();
  }

  private void outlineCard(Scene scene, CardId id) {
    for (Spot.Ground ground : Spot.Ground.values()) {
      Rect rect = scene.rect(id, ground);
      if (rect != null) {
        outline(ground, rect.inset(-3), 7, 0);
      }
    }
  }

  private void outline(Spot.Ground ground, Rect rect, double radius, double tint) {
    canvas.save();
    switch (ground) {
      case WALL ->
          clipTo(
              surface.viewport().bodyLeft(),
              surface.viewport().bodyTop(),
              surface.width(),
              surface.trayTop());
      case PARKING_LOT -> clipTo(0, surface.trayTop(), surface.width(), surface.height());
    }
    roundRect(surface.screen(ground, rect), radius * surface.scale(ground), tint);
    canvas.restore();
  }

  private void roundRect(Rect screen, double radius, double tint) {
    if (tint > 0) {
      canvas.setFill(WallPicture.color(palette.accent(), tint));
      canvas.fillRoundRect(
          screen.x(), screen.y(), screen.width(), screen.height(), 2 * radius, 2 * radius);
    }
    canvas.setStroke(WallPicture.color(palette.accent(), 1));
    canvas.setLineWidth(OUTLINE);
    canvas.strokeRoundRect(
        screen.x(), screen.y(), screen.width(), screen.height(), 2 * radius, 2 * radius);
  }

  // An empty cell says how a note is made: nobody has to find it out.
  private void hint(Board board, Selection.Cell cell) {
    if (!board.grid().cards(cell.stage(), cell.lane()).isEmpty()) {
      return;
    }
    double scale = surface.viewport().scale();
    Rect screen = surface.viewport().screen(board.cell(cell.stage(), cell.lane()));
    canvas.save();
    clipTo(
        Math.max(screen.x(), surface.viewport().bodyLeft()),
        Math.max(screen.y(), surface.viewport().bodyTop()),
        screen.right(),
        Math.min(screen.bottom(), surface.trayTop()));
    canvas.setFill(WallPicture.color(palette.quiet(), 1));
    canvas.setFont(fonts.font(fonts.book().primary(Weight.REGULAR), Math.max(11, 13 * scale)));
    canvas.fillText(hint, screen.x() + 14 * scale, screen.y() + 26 * scale);
    canvas.restore();
  }

  private void paintBand(Rect screen) {
    canvas.setFill(WallPicture.color(palette.accent(), 0.08));
    canvas.fillRect(screen.x(), screen.y(), screen.width(), screen.height());
    canvas.setStroke(WallPicture.color(palette.accent(), 0.8));
    canvas.setLineWidth(1);
    canvas.strokeRect(
        Math.floor(screen.x()) + 0.5,
        Math.floor(screen.y()) + 0.5,
        Math.rint(screen.width()),
        Math.rint(screen.height()));
  }

  private void paintFloating(Effect.Lift inHand) {
    double scale = surface.scale(inHand.at().ground());
    Rect at =
        surface.screen(inHand.at().ground(), new Rect(inHand.at().x(), inHand.at().y(), 0, 0));
    int shown = Math.min(inHand.cards().size(), MOST_FLOATING);
    List<PlacedCard> cards = new ArrayList<>();
    for (int i = 0; i < shown; i++) {
      PlacedCard card = surface.layout().alone(inHand.cards().get(i));
      cards.add(
          new PlacedCard(
              card.card(), card.form(), card.rect().movedBy(i * STACK, i * STACK), card.face()));
    }
    canvas.save();
    double left = at.x() - Math.min(inHand.gripX(), Measures.NOTE) * scale;
    double top = at.y() - inHand.gripY() * scale;
    canvas.setTransform(scale, 0, 0, scale, Math.rint(left), Math.rint(top));
    marks.draw(picture.floating(cards), scale, new Rect(-50, -50, 1000, 2000));
    canvas.restore();
    if (inHand.cards().size() > 1) {
      badge(left + Measures.NOTE * scale, top, inHand.cards().size());
    }
  }

  private void badge(double x, double y, int count) {
    String text = Integer.toString(count);
    double width = fonts.book().width(text, Weight.BOLD, 13) + 14;
    canvas.setTransform(new Affine());
    canvas.setFill(WallPicture.color(palette.accent(), 1));
    canvas.fillRoundRect(x - width / 2, y - 11, width, 22, 22, 22);
    canvas.setFill(Color.WHITE);
    canvas.setFont(fonts.font(fonts.book().primary(Weight.BOLD), 13));
    canvas.fillText(text, x - width / 2 + 7, y + 4.5);
  }

  private void clipTo(double left, double top, double right, double bottom) {
    canvas.beginPath();
    canvas.rect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    canvas.clip();
  }
}
