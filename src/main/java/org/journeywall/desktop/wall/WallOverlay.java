package org.journeywall.desktop.wall;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.transform.Affine;
import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Weight;
import org.journeywall.paint.Palette;
import org.journeywall.tool.Effect;
import org.jspecify.annotations.Nullable;

/// What lies over the wall and changes with every move of the hand: the rubber band and the notes
/// in the hand, on a canvas of their own.
final class WallOverlay {
  private static final double STACK = 6;
  private static final int MOST_FLOATING = 4;

  private final Surface surface;
  private final WallPicture picture;
  private final Palette palette;
  private final FaceFonts fonts;
  private final GraphicsContext canvas;
  private final MarkCanvas marks;
  private Effect.@Nullable Lift lift;
  private Effect.@Nullable Band band;

  WallOverlay(
      Canvas canvas, Surface surface, WallPicture picture, Palette palette, FaceFonts fonts) {
    this.surface = surface;
    this.picture = picture;
    this.palette = palette;
    this.fonts = fonts;
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
}
