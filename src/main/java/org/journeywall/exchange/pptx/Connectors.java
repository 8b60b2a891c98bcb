package org.journeywall.exchange.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.journeywall.layout.Board;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.PlacedLink;
import org.journeywall.layout.Rect;
import org.journeywall.model.CardId;
import org.journeywall.model.Link;
import org.journeywall.paint.Palette;
import org.jspecify.annotations.Nullable;

/// Links as connectors that are fastened to the notes, so that they follow when a note is moved.
/// They lie below the notes, and are therefore put down before them and fastened afterwards.
final class Connectors {
  private static final double PEN = 1.5;

  /// How far a connector that turns back swings out, in units.
  private static final double SWING = 14;

  private static final double LEAST = 0.5;

  /// From note to note in the next row or column there is no room for a bend.
  private static final double NEAR = 48;

  private record Loose(Shape shape, CardId from, Site start, CardId to, Site end) {}

  private final Sheet sheet;
  private final Lines lines;
  private final Palette palette;
  private final List<Loose> loose = new ArrayList<>();

  Connectors(Sheet sheet, Lines lines, Palette palette) {
    this.sheet = sheet;
    this.lines = lines;
    this.palette = palette;
  }

  void put(Board board) {
    for (PlacedLink placed : board.links().all()) {
      Link link = placed.link();
      PlacedCard from = board.card(link.from());
      PlacedCard to = board.card(link.to());
      if (from != null && to != null) {
        var start = Site.near(from.rect(), placed.curve().fromX(), placed.curve().fromY());
        var end = Site.near(to.rect(), placed.curve().toX(), placed.curve().toY());
        Shape line = line(link, start, end);
        loose.add(new Loose(line, from.card().id(), start, to.card().id(), end));
      }
    }
  }

  /// What links say, where it covers no note.
  void label(Board board) {
    for (PlacedLink placed : board.links().all()) {
      PlacedLink.Label label = placed.label();
      if (label != null && label.clear()) {
        sheet
            .rounded(label.pill(), label.pill().height() / 2, palette.pill())
            .drawn(palette.link(placed.link().kind()), sheet.points(1))
            .called("Label " + placed.link().id().value(), "")
            .with(lines.centre(label.text(), palette.onWall(label.text().tone())));
      }
    }
  }

  /// Fastens what was put down to the shapes of cards.
  void fasten(Map<CardId, Shape> shapes) {
    for (Loose one : loose) {
      Shape from = shapes.get(one.from());
      Shape to = shapes.get(one.to());
      one.shape().fastened(end(from, one.start()), end(to, one.end()));
    }
  }

  private static Shape.@Nullable End end(@Nullable Shape shape, Site site) {
    return shape == null ? null : new Shape.End(shape, site.side().number());
  }

  private Shape line(Link link, Site from, Site to) {
    Shape shape = run(from, to).drawn(palette.link(link.kind()), sheet.points(PEN));
    switch (link.kind()) {
      case RELATES -> shape.dashed();
      case ANSWERED_BY -> shape.ending("oval", "triangle");
      case CAUSES, BECOMES -> shape.ending("", "triangle");
    }
    return shape.called("Link " + link.id().value(), link.label());
  }

  /// Curved connectors leave to the right and arrive downwards or from the left; turned and
  /// mirrored they leave and arrive anywhere.
  private Shape run(Site from, Site to) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    boolean across = from.side().isAcross();
    double left = Math.min(from.x(), to.x());
    double top = Math.min(from.y(), to.y());
    boolean level = Math.abs(across ? dy : dx) < LEAST;
    boolean near = Math.abs(across ? dx : dy) < NEAR;
    if (from.side().faces(to.side()) && (level || near)) {
      var box = new Rect(left, top, Math.abs(dx), Math.abs(dy));
      return sheet.connector("straightConnector1", box).mirrored(dx < 0, dy < 0);
    }
    double wide = Math.max(LEAST, Math.abs(dx));
    double high = Math.max(LEAST, Math.abs(dy));
    var box = new Rect(left, top, wide, high);
    boolean sameAxis = across == to.side().isAcross();
    String form = sameAxis ? "curvedConnector3" : "curvedConnector2";
    // Turned by a quarter its width runs down the slide and its height to the left.
    Shape shape =
        across
            ? sheet.connector(form, box).mirrored(dx < 0, dy < 0)
            : sheet
                .connector(
                    form, new Rect(box.centreX() - high / 2, box.centreY() - wide / 2, high, wide))
                .turned()
                .mirrored(dy < 0, dx > 0);
    return sameAxis ? shape.adjusted("adj1", turn(from, to, across ? wide : high)) : shape;
  }

  /// Where a connector crosses over, as a share of its way along the axis it leaves by.
  private static double turn(Site from, Site to, double way) {
    if (from.side() != to.side()) {
      return 0.5;
    }
    double start = from.side().isAcross() ? from.x() : from.y();
    double end = from.side().isAcross() ? to.x() : to.y();
    double out =
        from.side().isForward() ? Math.max(start, end) + SWING : Math.min(start, end) - SWING;
    return (out - start) / (end < start ? -way : way);
  }
}
