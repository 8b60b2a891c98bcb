package org.journeywall.desktop.wall;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Affine;
import org.journeywall.layout.NoteFace;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.Rect;
import org.journeywall.paint.BoardPainter;

/// Pictures of notes as they look at the wall's scale, made once and then only put down: drawing
/// shadow, paper and letters anew for every frame would be many times slower. While the scale goes
/// on changing the old pictures are stretched, and drawn sharp when it rests.
final class NoteSprites {
  /// Larger notes than this are drawn directly, in device pixels.
  private static final double LARGEST = 1200;

  private static final double SHEET = 2048;
  private static final double MARGIN = 6;
  private static final int KEPT = 800;
  private static final double RESTS = 120e6;

  private record Sprite(Image sheet, Rect part, double scale) {}

  private final BoardPainter painter;
  private final FaceFonts fonts;
  private final IdentityHashMap<NoteFace, Sprite> sprites = new IdentityHashMap<>();
  private double scale;
  private long scaledAt;

  NoteSprites(BoardPainter painter, FaceFonts fonts) {
    this.painter = painter;
    this.fonts = fonts;
  }

  /// Makes what is missing to draw these cards.
  ///
  /// @param wanted device pixels per board unit
  /// @return false while some are only stretched and should be drawn again soon
  boolean prepare(List<PlacedCard> cards, double wanted, long now) {
    if (wanted != scale) {
      scale = wanted;
      scaledAt = now;
    }
    boolean resting = now - scaledAt > RESTS || sprites.isEmpty();
    var missing = new ArrayList<PlacedCard>();
    boolean sharp = true;
    for (PlacedCard card : cards) {
      Sprite sprite = sprites.get(card.face());
      if (fits(card) && (sprite == null || sprite.scale() != scale)) {
        if (sprite == null || resting) {
          missing.add(card);
        } else {
          sharp = false;
        }
      }
    }
    if (sprites.size() > Math.max(KEPT, 2 * cards.size())) {
      var seen = new IdentityHashMap<NoteFace, Boolean>();
      cards.forEach(card -> seen.put(card.face(), true));
      sprites.keySet().removeIf(face -> !seen.containsKey(face));
    }
    make(missing);
    return sharp;
  }

  private boolean fits(PlacedCard card) {
    return card.rect().height() * scale <= LARGEST && card.rect().width() * scale <= LARGEST;
  }

  /// Puts a card down with its top left corner at a device pixel.
  ///
  /// @param canvas with a transform to device pixels
  /// @return false where there is no picture of it
  boolean draw(GraphicsContext canvas, PlacedCard card, double x, double y) {
    Sprite sprite = sprites.get(card.face());
    if (sprite == null || !fits(card)) {
      return false;
    }
    Rect part = sprite.part();
    double stretch = scale / sprite.scale();
    canvas.setImageSmoothing(stretch != 1);
    canvas.drawImage(
        sprite.sheet(),
        part.x(),
        part.y(),
        part.width(),
        part.height(),
        Math.rint(x) - MARGIN * stretch,
        Math.rint(y) - MARGIN * stretch,
        part.width() * stretch,
        part.height() * stretch);
    return true;
  }

  private void make(List<PlacedCard> missing) {
    int from = 0;
    while (from < missing.size()) {
      from = sheet(missing, from);
    }
  }

  /// Draws cards from the `from`th on side by side on one sheet; returns the first that found no
  /// room.
  private int sheet(List<PlacedCard> cards, int from) {
    var places = new ArrayList<Rect>();
    double x = 0;
    double y = 0;
    double row = 0;
    double widest = 0;
    for (PlacedCard card : cards.subList(from, cards.size())) {
      double width = Math.ceil(card.rect().width() * scale) + 2 * MARGIN;
      double height = Math.ceil(card.rect().height() * scale) + 2 * MARGIN;
      if (x + width > SHEET) {
        x = 0;
        y += row;
        row = 0;
      }
      if (y + height > SHEET) {
        break;
      }
      places.add(new Rect(x, y, width, height));
      x += width;
      widest = Math.max(widest, x);
      row = Math.max(row, height);
    }
    paint(cards.subList(from, from + places.size()), places, widest, y + row);
    return from + places.size();
  }

  private void paint(List<PlacedCard> cards, List<Rect> places, double width, double height) {
    var paper = new Canvas(width, height);
    GraphicsContext canvas = paper.getGraphicsContext2D();
    var marks = new MarkCanvas(fonts, canvas, id -> null);
    for (int i = 0; i < cards.size(); i++) {
      PlacedCard card = cards.get(i);
      Rect place = places.get(i);
      canvas.setTransform(scale, 0, 0, scale, place.x() + MARGIN, place.y() + MARGIN);
      var alone = card.rect().movedBy(-card.rect().x(), -card.rect().y());
      marks.draw(
          painter.card(new PlacedCard(card.card(), card.form(), alone, card.face())), scale, alone);
    }
    canvas.setTransform(new Affine());
    var asItIs = new SnapshotParameters();
    asItIs.setFill(Color.TRANSPARENT);
    var sheet = new WritableImage((int) width, (int) height);
    paper.snapshot(asItIs, sheet);
    for (int i = 0; i < cards.size(); i++) {
      sprites.put(cards.get(i).face(), new Sprite(sheet, places.get(i), scale));
    }
  }
}
