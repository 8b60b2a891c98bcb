package org.journeywall.desktop.wall;

import java.util.Map;
import java.util.TreeMap;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.transform.Affine;
import org.journeywall.edit.Selection;
import org.journeywall.layout.PlacedLink;
import org.journeywall.layout.PlacedLinks;
import org.journeywall.layout.Rect;
import org.journeywall.layout.TextRun;
import org.journeywall.model.CardId;
import org.journeywall.model.LinkId;
import org.journeywall.paint.LinkShape;
import org.journeywall.paint.Outline;
import org.journeywall.paint.Palette;
import org.jspecify.annotations.Nullable;

/// The links somebody looks at, drawn once more over everything: the selected one, the one under
/// the pointer, and those of the cards that are selected or under the pointer.
final class LinkLights {
  /// The links of more cards than these together would be a tangle.
  private static final int MOST_CARDS = 20;

  private static final double PEN = 2.2;
  private static final double THINNEST = 1.6;
  private static final double CHOSEN = 3.2;
  private static final double HALO = 3;
  private static final double LEGIBLE = 0.4;

  private final Surface surface;
  private final Palette palette;
  private final FaceFonts fonts;
  private @Nullable CardId card;
  private @Nullable LinkId link;

  LinkLights(Surface surface, Palette palette, FaceFonts fonts) {
    this.surface = surface;
    this.palette = palette;
    this.fonts = fonts;
  }

  /// The pointer is over a card, a link, or neither.
  ///
  /// @return whether the wall looks different now
  boolean over(@Nullable CardId newCard, @Nullable LinkId newLink) {
    Map<String, PlacedLink> before = lit(Selection.none());
    card = newCard;
    link = newLink;
    return !before.equals(lit(Selection.none()));
  }

  private Map<String, PlacedLink> lit(Selection selection) {
    PlacedLinks links = surface.board().links();
    var lit = new TreeMap<String, PlacedLink>();
    if (links.isEmpty()) {
      return lit;
    }
    if (selection.cardIds().size() <= MOST_CARDS) {
      selection.cardIds().forEach(id -> add(lit, links, id));
    }
    add(lit, links, card);
    LinkId chosen = selection instanceof Selection.Link one ? one.id() : null;
    for (LinkId id : new LinkId[] {link, chosen}) {
      PlacedLink placed = id == null ? null : links.get(id);
      if (placed != null) {
        lit.put(placed.link().id().value(), placed);
      }
    }
    return lit;
  }

  private static void add(Map<String, PlacedLink> lit, PlacedLinks links, @Nullable CardId ofCard) {
    if (ofCard != null) {
      links.of(ofCard).forEach(placed -> lit.put(placed.link().id().value(), placed));
    }
  }

  /// Draws them over the body of the wall.
  void onBody(GraphicsContext canvas) {
    Selection selection = surface.scene().selection();
    Map<String, PlacedLink> lit = lit(selection);
    if (lit.isEmpty()) {
      return;
    }
    Viewport view = surface.viewport();
    double scale = view.scale();
    var window = new Rect(view.x(), view.y(), surface.width() / scale, surface.height() / scale);
    canvas.save();
    canvas.setTransform(scale, 0, 0, scale, -view.x() * scale, -view.y() * scale);
    canvas.setLineCap(StrokeLineCap.ROUND);
    for (PlacedLink placed : lit.values()) {
      if (placed.bounds().intersects(window)) {
        boolean chosen =
            selection instanceof Selection.Link one && one.id().equals(placed.link().id());
        draw(canvas, placed, chosen, scale);
      }
    }
    canvas.restore();
    canvas.setTransform(new Affine());
  }

  private void draw(GraphicsContext canvas, PlacedLink placed, boolean chosen, double scale) {
    double pen = Math.max(chosen ? CHOSEN : PEN, THINNEST / scale);
    LinkShape shape = LinkShape.of(placed, Math.max(1.2, 0.7 / scale));
    Color colour =
        WallPicture.color(chosen ? palette.accent() : palette.strongLink(placed.link().kind()), 1);
    canvas.setStroke(WallPicture.color(palette.wall(), 0.6));
    canvas.setLineDashes();
    canvas.setLineWidth(pen + HALO / Math.max(0.5, scale));
    trace(canvas, shape.line());
    canvas.stroke();
    canvas.setStroke(colour);
    canvas.setFill(colour);
    canvas.setLineWidth(pen);
    canvas.setLineDashes(shape.dash().stream().mapToDouble(Double::doubleValue).toArray());
    trace(canvas, shape.line());
    canvas.stroke();
    canvas.setLineDashes();
    for (Outline end : shape.ends()) {
      trace(canvas, end);
      canvas.fill();
    }
    PlacedLink.Label label = placed.label();
    if (label != null && scale >= LEGIBLE) {
      label(canvas, label, colour);
    }
  }

  private void label(GraphicsContext canvas, PlacedLink.Label label, Color colour) {
    Rect pill = label.pill();
    canvas.setFill(WallPicture.color(palette.pill(), 1));
    canvas.setStroke(colour);
    canvas.setLineWidth(1.4);
    double round = pill.height();
    canvas.fillRoundRect(pill.x(), pill.y(), pill.width(), pill.height(), round, round);
    canvas.strokeRoundRect(pill.x(), pill.y(), pill.width(), pill.height(), round, round);
    canvas.setFill(WallPicture.color(palette.onWall(label.text().tone()), 1));
    for (TextRun run : label.text().line().runs()) {
      canvas.setFont(fonts.font(run.face(), label.text().size()));
      canvas.fillText(run.text(), label.text().x() + run.x(), label.text().baseline());
    }
  }

  private static void trace(GraphicsContext canvas, Outline outline) {
    canvas.beginPath();
    for (Outline.Segment segment : outline.segments()) {
      switch (segment) {
        case Outline.MoveTo(double x, double y) -> canvas.moveTo(x, y);
        case Outline.LineTo(double x, double y) -> canvas.lineTo(x, y);
        case Outline.CurveTo(double x1, double y1, double x2, double y2, double x, double y) ->
            canvas.bezierCurveTo(x1, y1, x2, y2, x, y);
        case Outline.Close() -> canvas.closePath();
      }
    }
  }
}
