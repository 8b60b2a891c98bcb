package org.journeywall.desktop.wall;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.transform.Affine;
import javafx.stage.Window;
import org.journeywall.find.Bright;
import org.journeywall.layout.Board;
import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Tray;
import org.journeywall.model.CardId;
import org.journeywall.model.PictureId;
import org.journeywall.paint.BoardPainter;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Mark;
import org.jspecify.annotations.Nullable;

/// Paints the wall into the window: the body under its headers, and the parking lot below.
final class WallPicture {
  private static final double SMALL = 0.3;

  /// How much of a dimmed card is left before the ground.
  private static final double DIMMED = 0.22;

  private final Surface surface;
  private final BoardPainter painter;
  private final Glide glide;
  private final SelectionOutline selection;
  private final Canvas lot;
  private final GraphicsContext canvas;
  private final GraphicsContext trayCanvas;
  private final MarkCanvas marks;
  private final MarkCanvas trayMarks;
  private final NoteSprites onWall;
  private final NoteSprites inTray;
  private boolean sharp = true;
  private Set<CardId> lifted = Set.of();
  private Bright bright = Bright.all();

  /// @param ground as large as the window's part for the wall
  /// @param lot the same, to be laid over it from the parking lot's upper edge on
  WallPicture(
      Canvas ground,
      Canvas lot,
      Surface surface,
      BoardPainter painter,
      Glide glide,
      SelectionOutline selection,
      FaceFonts fonts,
      Function<PictureId, @Nullable Image> pictures) {
    this.surface = surface;
    this.painter = painter;
    this.glide = glide;
    this.selection = selection;
    this.lot = lot;
    canvas = ground.getGraphicsContext2D();
    trayCanvas = lot.getGraphicsContext2D();
    marks = new MarkCanvas(fonts, canvas, pictures);
    trayMarks = new MarkCanvas(fonts, trayCanvas, pictures);
    onWall = new NoteSprites(painter, fonts);
    inTray = new NoteSprites(painter, fonts);
  }

  /// Whether what was painted last is final; false where it should be painted again soon.
  boolean isSharp() {
    return sharp;
  }

  /// Cards that float at the pointer: only the place kept for them is drawn.
  void lift(Set<CardId> cards) {
    lifted = new HashSet<>(cards);
  }

  /// From the next painting on the other cards are dimmed.
  void dim(Bright others) {
    bright = others;
  }

  void paint(long now) {
    canvas.setTransform(new Affine());
    canvas.setFill(color(painter.palette().parking(), 1));
    canvas.fillRect(0, 0, surface.width(), surface.height());
    sharp = true;
    paintWall(now);
    paintTray(now);
  }

  // Each part covers what reaches out below it from the part before: clipping a canvas is slow.
  private void paintWall(long now) {
    Board board = surface.board();
    Viewport view = surface.viewport();
    double scale = view.scale();
    double shiftX = -Math.rint(view.x() * scale);
    double shiftY = -Math.rint(view.y() * scale);
    double headShiftX = view.isSticky() ? 0 : shiftX;
    double headShiftY = view.isSticky() ? 0 : shiftY;
    Rect seen = move(shiftX, shiftY, scale);
    marks.draw(painter.ground(board), scale, seen);
    marks.draw(painter.curves(board), scale, seen);
    paintCards(board, scale, seen, now);
    if (lifted.isEmpty()) {
      selection.onBody(canvas);
    }
    marks.draw(painter.laneColumn(board), scale, move(headShiftX, shiftY, scale));
    selection.onLanes(canvas);
    canvas.setTransform(new Affine());
    canvas.setFill(color(painter.palette().header(), 1));
    canvas.fillRect(0, 0, surface.width(), Measures.HEADER * scale + headShiftY);
    marks.draw(painter.stageHeaders(board), scale, move(shiftX, headShiftY, scale));
    selection.onStages(canvas);
    marks.draw(painter.corner(board), scale, move(headShiftX, headShiftY, scale));
  }

  /// Puts the canvas into board units; returns the part of the board that is to be seen.
  private Rect move(double x, double y, double scale) {
    canvas.setTransform(scale, 0, 0, scale, x, y);
    return seen(x, y, scale);
  }

  private Rect seen(double shiftX, double shiftY, double scale) {
    double bottom = surface.trayTop() / scale;
    return new Rect(-shiftX / scale, -shiftY / scale, surface.width() / scale, bottom);
  }

  private void paintCards(Board board, double scale, Rect seen, long now) {
    var shown = new ArrayList<PlacedCard>();
    for (PlacedCard card : board.cards()) {
      Rect rect = glide.shown(card, now);
      if (rect.inset(-Measures.GAP).intersects(seen)) {
        if (lifted.contains(card.card().id())) {
          paintGap(canvas, card.rect());
        } else {
          shown.add(new PlacedCard(card.card(), card.form(), rect, card.face()));
        }
      }
    }
    paintNotes(canvas, marks, onWall, shown, scale, now);
  }

  // Small notes are plain squares, which need no picture.
  private void paintNotes(
      GraphicsContext onto,
      MarkCanvas drawing,
      NoteSprites sprites,
      List<PlacedCard> cards,
      double scale,
      long now) {
    if (scale < SMALL) {
      for (PlacedCard card : cards) {
        onto.setGlobalAlpha(strength(card));
        drawing.draw(painter.card(card), scale, card.rect());
      }
      onto.setGlobalAlpha(1);
      return;
    }
    double density = density();
    sharp &= sprites.prepare(cards, scale * density, now);
    Affine board = onto.getTransform();
    for (PlacedCard card : cards) {
      double x = card.rect().x() * scale + board.getTx();
      double y = card.rect().y() * scale + board.getTy();
      onto.setGlobalAlpha(strength(card));
      onto.setTransform(1 / density, 0, 0, 1 / density, 0, 0);
      boolean drawn = sprites.draw(onto, card, x * density, y * density);
      onto.setTransform(board);
      if (!drawn) {
        drawing.draw(painter.card(card), scale, card.rect());
      }
    }
    onto.setGlobalAlpha(1);
    onto.setImageSmoothing(true);
  }

  private double strength(PlacedCard card) {
    return bright.shows(card.card().id()) ? 1 : DIMMED;
  }

  private double density() {
    Scene scene = canvas.getCanvas().getScene();
    Window window = scene == null ? null : scene.getWindow();
    return window == null ? 1 : window.getOutputScaleX();
  }

  private void paintGap(GraphicsContext onto, Rect rect) {
    Colour accent = painter.palette().accent();
    onto.setFill(color(accent, 0.07));
    onto.fillRoundRect(rect.x(), rect.y(), rect.width(), rect.height(), 8, 8);
    onto.setStroke(color(accent, 0.55));
    onto.setLineWidth(1.5);
    onto.setLineDashes(5, 5);
    onto.strokeRoundRect(rect.x() + 1, rect.y() + 1, rect.width() - 2, rect.height() - 2, 8, 8);
    onto.setLineDashes();
  }

  private void paintTray(long now) {
    double scale = surface.trayScale();
    double shift = -Math.rint(surface.trayScroll());
    lot.setLayoutY(Math.rint(surface.trayTop()));
    trayCanvas.setTransform(new Affine());
    trayCanvas.setFill(color(painter.palette().parking(), 1));
    trayCanvas.fillRect(0, 0, surface.width(), surface.height());
    trayCanvas.setTransform(scale, 0, 0, scale, 0, shift);
    Rect seen = new Rect(0, -shift / scale, surface.width() / scale, surface.height() / scale);
    Tray tray = surface.tray();
    trayMarks.draw(List.of(painter.parkingLot(tray, Rect.NOTHING)), scale, seen);
    var shown = new ArrayList<PlacedCard>();
    for (PlacedCard card : tray.cards()) {
      if (lifted.contains(card.card().id())) {
        paintGap(trayCanvas, card.rect());
      } else if (card.rect().inset(-Measures.GAP).intersects(seen)) {
        shown.add(card);
      }
    }
    paintNotes(trayCanvas, trayMarks, inTray, shown, scale, now);
    if (lifted.isEmpty()) {
      selection.inTray(trayCanvas);
    }
    trayCanvas.setTransform(new Affine());
    trayCanvas.setFill(color(painter.palette().edge(), 1));
    trayCanvas.fillRect(0, 0, surface.width(), 1);
  }

  /// Cards alone, the first on top, with a long shadow: what floats at the pointer.
  List<Mark> floating(List<PlacedCard> cards) {
    return cards.reversed().stream()
        .<Mark>map(card -> painter.card(card, Mark.Shadow.LIFTED))
        .toList();
  }

  static Color color(Colour colour, double opacity) {
    return Color.rgb(colour.red(), colour.green(), colour.blue(), opacity);
  }
}
