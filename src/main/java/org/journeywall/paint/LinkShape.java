package org.journeywall.paint;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.layout.Bend;
import org.journeywall.layout.PlacedLink;
import org.journeywall.layout.Rect;
import org.journeywall.model.Link;

/// The parts of which a link is drawn. What one card is to the other can be told without colours: a
/// cause points with an arrow at its effect, a concern begins the way to its answer with a dot, and
/// what merely belongs together is a dashed line without a direction. What goes on in another map
/// is a dotted line with an arrow.
///
/// @param line from edge to edge, shorter by what the arrow head covers
/// @param dash of the line; empty for a solid one
/// @param ends what is filled at its ends
public record LinkShape(Outline line, List<Double> dash, List<Outline> ends) {
  private static final double HEAD = 8;
  private static final double HEAD_WIDTH = 7.4;
  private static final double DOT = 2.6;
  private static final List<Double> DASHES = List.of(6.0, 5.0);
  private static final List<Double> DOTS = List.of(1.5, 3.0);

  /// How much of the head's length the line reaches into it.
  private static final double NECK = 0.45;

  public LinkShape {
    dash = List.copyOf(dash);
    ends = List.copyOf(ends);
  }

  /// @param size of what stands at its ends, 1 for the usual
  public static LinkShape of(PlacedLink link, double size) {
    return of(link.curve(), link.link().kind(), size);
  }

  /// The same along any curve.
  public static LinkShape of(Bend curve, Link.Kind kind, double size) {
    if (kind == Link.Kind.RELATES) {
      return new LinkShape(along(curve), DASHES, List.of());
    }
    double length = Math.hypot(curve.toX() - curve.fromX(), curve.toY() - curve.fromY());
    double head = Math.min(HEAD * size, length * 0.9);
    var ends = new ArrayList<Outline>();
    double neck = neck(curve, head);
    ends.add(head(curve, neck, head));
    if (kind == Link.Kind.ANSWERED_BY) {
      ends.add(Outline.oval(Rect.around(curve.fromX(), curve.fromY(), DOT * size)));
    }
    List<Double> dash = kind == Link.Kind.BECOMES ? DOTS : List.of();
    return new LinkShape(along(curve.until(neck)), dash, ends);
  }

  private static Outline along(Bend curve) {
    return new Outline(
        List.of(
            new Outline.MoveTo(curve.fromX(), curve.fromY()),
            new Outline.CurveTo(
                curve.x1(), curve.y1(), curve.x2(), curve.y2(), curve.toX(), curve.toY())));
  }

  // Where the curve is as far from its end as the head is long, found by halving.
  private static double neck(Bend curve, double head) {
    double near = 1;
    double far = 0;
    for (int i = 0; i < 24; i++) {
      double middle = (near + far) / 2;
      Bend.Through at = curve.at(middle);
      if (Math.hypot(curve.toX() - at.x(), curve.toY() - at.y()) < head * (1 - NECK)) {
        near = middle;
      } else {
        far = middle;
      }
    }
    return far;
  }

  // It points the way the line comes, which at a sharp turn is not the way the curve ends.
  private static Outline head(Bend curve, double neck, double head) {
    Bend.Through from = curve.at(neck);
    double dx = curve.toX() - from.x();
    double dy = curve.toY() - from.y();
    double length = Math.max(1e-9, Math.hypot(dx, dy));
    double alongX = dx / length * head;
    double alongY = dy / length * head;
    double half = HEAD_WIDTH / HEAD / 2;
    double baseX = curve.toX() - alongX;
    double baseY = curve.toY() - alongY;
    return Outline.polygon(
        curve.toX(),
        curve.toY(),
        baseX - alongY * half,
        baseY + alongX * half,
        baseX + alongX * (1 - NECK) * 0.35,
        baseY + alongY * (1 - NECK) * 0.35,
        baseX + alongY * half,
        baseY - alongX * half);
  }
}
