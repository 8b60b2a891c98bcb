package org.journeywall.desktop.wall;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.transform.Affine;
import org.journeywall.layout.Board;
import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.Rect;
import org.journeywall.model.CardId;
import org.journeywall.model.PictureId;
import org.journeywall.paint.BoardPainter;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Mark;
import org.jspecify.annotations.Nullable;

/// Paints the wall into the window: the body under its headers, and the parking lot below.
final class WallPicture {
  private final Surface surface;
  private final BoardPainter painter;
  private final Glide glide;
  private final GraphicsContext canvas;
  private final MarkCanvas marks;
  private Set<CardId> lifted = Set.of();

  WallPicture(
      Canvas canvas,
      Surface surface,
      BoardPainter painter,
      Glide glide,
      FaceFonts fonts,
      Function<PictureId, @Nullable Image> pictures) {
    this.surface = surface;
    this.painter = painter;
    this.glide = glide;
    this.canvas = canvas.getGraphicsContext2D();
    marks = new MarkCanvas(fonts, this.canvas, pictures);
  }

  /// Cards that float at the pointer: only the place kept for them is drawn.
  void lift(Set<CardId> cards) {
    lifted = new HashSet<>(cards);
  }

  void paint(long now) {
    canvas.setTransform(new Affine());
    canvas.setFill(color(painter.palette().parking(), 1));
    canvas.fillRect(0, 0, surface.width(), surface.height());
    paintWall(now);
    paintTray();
  }

  private void paintWall(long now) {
    Board board = surface.board();
    Viewport view = surface.viewport();
    double bottom = surface.trayTop();
    double left = Math.rint(view.bodyLeft());
    double top = Math.rint(view.bodyTop());
    double shiftX = -Math.rint(view.x() * view.scale());
    double shiftY = -Math.rint(view.y() * view.scale());
    double width = surface.width();
    clip(Math.max(0, left), Math.max(0, top), width, bottom);
    move(shiftX, shiftY, view.scale());
    Rect seen = seen(shiftX, shiftY, view.scale(), width, bottom);
    marks.draw(painter.ground(board), view.scale(), seen);
    marks.draw(painter.curves(board), view.scale(), seen);
    paintCards(board, view.scale(), seen, now);
    canvas.restore();
    double headShiftX = view.isSticky() ? 0 : shiftX;
    double headShiftY = view.isSticky() ? 0 : shiftY;
    clip(0, Math.max(0, top), width, bottom);
    move(headShiftX, shiftY, view.scale());
    Rect column = seen(headShiftX, shiftY, view.scale(), width, bottom);
    marks.draw(painter.laneColumn(board), view.scale(), column);
    canvas.restore();
    clip(Math.max(0, left), 0, width, bottom);
    canvas.setTransform(new Affine());
    canvas.setFill(color(painter.palette().header(), 1));
    double headBottom = Measures.HEADER * view.scale() + headShiftY;
    canvas.fillRect(left, 0, width - left, Math.max(0, headBottom));
    move(shiftX, headShiftY, view.scale());
    Rect row = seen(shiftX, headShiftY, view.scale(), width, bottom);
    marks.draw(painter.stageHeaders(board), view.scale(), row);
    canvas.restore();
    clip(0, 0, width, bottom);
    move(headShiftX, headShiftY, view.scale());
    Rect corner = seen(headShiftX, headShiftY, view.scale(), width, bottom);
    marks.draw(painter.corner(board), view.scale(), corner);
    canvas.restore();
  }

  private static Rect seen(
      double shiftX, double shiftY, double scale, double width, double height) {
    return new Rect(-shiftX / scale, -shiftY / scale, width / scale, height / scale);
  }

  private void paintCards(Board board, double scale, Rect seen, long now) {
    for (PlacedCard card : board.cards().values()) {
      Rect rect = glide.shown(card, now);
      if (!rect.inset(-Measures.GAP).intersects(seen)) {
        continue;
      }
      if (lifted.contains(card.card().id())) {
        paintGap(card.rect());
      } else {
        PlacedCard shown = new PlacedCard(card.card(), card.form(), rect, card.face());
        marks.draw(painter.card(shown), scale, seen);
      }
    }
  }

  private void paintGap(Rect rect) {
    Colour accent = painter.palette().accent();
    canvas.setFill(color(accent, 0.07));
    canvas.fillRoundRect(rect.x(), rect.y(), rect.width(), rect.height(), 8, 8);
    canvas.setStroke(color(accent, 0.55));
    canvas.setLineWidth(1.5);
    canvas.setLineDashes(5, 5);
    canvas.strokeRoundRect(rect.x() + 1, rect.y() + 1, rect.width() - 2, rect.height() - 2, 8, 8);
    canvas.setLineDashes();
  }

  private void paintTray() {
    double top = Math.rint(surface.trayTop());
    double scale = surface.trayScale();
    double width = surface.width();
    clip(0, top, width, surface.height());
    double shift = top - Math.rint(surface.trayScroll());
    move(0, shift, scale);
    Rect seen = seen(0, shift, scale, width, surface.height());
    for (Mark mark : painter.parkingLot(surface.tray())) {
      marks.draw(mark, scale, seen);
    }
    surface.tray().cards().stream()
        .filter(card -> lifted.contains(card.card().id()))
        .forEach(card -> coverInTray(card.rect()));
    canvas.restore();
    canvas.setTransform(new Affine());
    canvas.setFill(color(painter.palette().edge(), 1));
    canvas.fillRect(0, top, width, 1);
  }

  private void coverInTray(Rect rect) {
    canvas.setFill(color(painter.palette().parking(), 1));
    Rect whole = rect.inset(-4);
    canvas.fillRect(whole.x(), whole.y(), whole.width(), whole.height());
    paintGap(rect);
  }

  /// Cards alone, the first on top, with a long shadow: what floats at the pointer.
  List<Mark> floating(List<PlacedCard> cards) {
    return cards.reversed().stream()
        .<Mark>map(card -> painter.card(card, Mark.Shadow.LIFTED))
        .toList();
  }

  private void clip(double left, double top, double right, double bottom) {
    canvas.save();
    canvas.setTransform(new Affine());
    canvas.beginPath();
    canvas.rect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    canvas.clip();
  }

  private void move(double x, double y, double scale) {
    canvas.setTransform(scale, 0, 0, scale, x, y);
  }

  static Color color(Colour colour, double opacity) {
    return Color.rgb(colour.red(), colour.green(), colour.blue(), opacity);
  }
}
