package org.journeywall.desktop.wall;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.Rectangle;
import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.Rect;
import org.journeywall.model.Card;
import org.journeywall.paint.BoardPainter;
import org.journeywall.paint.Mark;
import org.journeywall.paint.Palette;
import org.journeywall.raster.Pixels;
import org.journeywall.raster.Raster;
import org.journeywall.tool.Effect;
import org.jspecify.annotations.Nullable;

/// What lies over the wall and moves with the hand: the rubber band and the notes in the hand. They
/// are nodes of their own, so that moving them has only their place painted again.
final class WallOverlay {
  private static final double STACK = 6;
  private static final int MOST_FLOATING = 4;
  private static final double SHADOW = 26;
  private static final double BADGE = 22;

  /// What the picture in the hand shows.
  private record Held(List<Card> cards, double pixelsPerUnit) {}

  private final Surface surface;
  private final BoardPainter painter;
  private final Raster raster;
  private final Rectangle rubber = new Rectangle();
  private final ImageView hand = new ImageView();
  private final Label badge = new Label();
  private @Nullable Held held;

  WallOverlay(Surface surface, BoardPainter painter, Raster raster) {
    this.surface = surface;
    this.painter = painter;
    this.raster = raster;
    Palette palette = painter.palette();
    rubber.setFill(WallPicture.color(palette.accent(), 0.08));
    rubber.setStroke(WallPicture.color(palette.accent(), 0.8));
    badge.getStyleClass().add("held-count");
    for (Node node : nodes()) {
      node.setManaged(false);
      node.setVisible(false);
      node.setMouseTransparent(true);
    }
  }

  List<Node> nodes() {
    return List.of(rubber, hand, badge);
  }

  void band(Effect.Band band) {
    Rect drawn = band.band();
    rubber.setVisible(drawn != null);
    if (drawn != null) {
      Rect screen = surface.screen(band.ground(), drawn);
      rubber.setX(Math.floor(screen.x()) + 0.5);
      rubber.setY(Math.floor(screen.y()) + 0.5);
      rubber.setWidth(Math.rint(screen.width()));
      rubber.setHeight(Math.rint(screen.height()));
    }
  }

  /// Nothing is in the hand any more.
  void land() {
    held = null;
    hand.setImage(null);
    hand.setVisible(false);
    badge.setVisible(false);
  }

  void lift(Effect.Lift inHand) {
    double scale = surface.scale(inHand.at().ground());
    Rect at =
        surface.screen(inHand.at().ground(), new Rect(inHand.at().x(), inHand.at().y(), 0, 0));
    double left = Math.rint(at.x() - Math.min(inHand.gripX(), Measures.NOTE) * scale);
    double top = Math.rint(at.y() - inHand.gripY() * scale);
    double density = density();
    var wanted = new Held(inHand.cards(), scale * density);
    if (!wanted.equals(held)) {
      held = wanted;
      show(wanted, density);
    }
    hand.relocate(left - margin(scale, density), top - margin(scale, density));
    hand.setVisible(true);
    badge.setVisible(inHand.cards().size() > 1);
    badge.setText(Integer.toString(inHand.cards().size()));
    badge.autosize();
    badge.relocate(left + Measures.NOTE * scale - badge.getWidth() / 2, top - BADGE / 2);
  }

  private double density() {
    var scene = hand.getScene();
    return scene == null || scene.getWindow() == null ? 1 : scene.getWindow().getOutputScaleX();
  }

  // In whole device pixels, so that the picture is put down without being stretched.
  private static double margin(double scale, double density) {
    return Math.ceil(SHADOW * scale * density) / density;
  }

  private void show(Held what, double density) {
    double scale = what.pixelsPerUnit();
    List<PlacedCard> cards = floating(what.cards());
    double width = 0;
    double height = 0;
    for (PlacedCard card : cards) {
      width = Math.max(width, card.rect().right());
      height = Math.max(height, card.rect().bottom());
    }
    double margin = margin(scale / density, density) * density;
    var pixels =
        new Pixels(
            (int) Math.ceil(width * scale + 2 * margin),
            (int) Math.ceil(height * scale + 2 * margin));
    List<Mark> marks =
        cards.reversed().stream()
            .<Mark>map(card -> painter.card(card, Mark.Shadow.LIFTED))
            .toList();
    raster.draw(pixels, marks, scale, -margin, -margin);
    hand.setImage(
        new WritableImage(
            new PixelBuffer<>(
                pixels.width(),
                pixels.height(),
                IntBuffer.wrap(pixels.argb()),
                PixelFormat.getIntArgbPreInstance())));
    hand.setFitWidth(pixels.width() / density);
    hand.setFitHeight(pixels.height() / density);
  }

  // The first on top of a few others.
  private List<PlacedCard> floating(List<Card> all) {
    List<PlacedCard> cards = new ArrayList<>();
    for (Card card : all.subList(0, Math.min(all.size(), MOST_FLOATING))) {
      double aside = cards.size() * STACK;
      cards.add(surface.layout().alone(card).movedBy(aside, aside));
    }
    return cards;
  }
}
