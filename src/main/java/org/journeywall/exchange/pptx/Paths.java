package org.journeywall.exchange.pptx;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.layout.Bend;
import org.journeywall.paint.Outline;

/// The outlines of emotion curves.
final class Paths {
  private Paths() {}

  /// The curve from its first point to its last.
  static Outline along(List<Bend> bends) {
    return new Outline(segments(bends));
  }

  /// The area between a curve and a level line.
  static Outline area(List<Bend> bends, double level) {
    List<Outline.Segment> segments = segments(bends);
    segments.add(new Outline.LineTo(bends.getLast().toX(), level));
    segments.add(new Outline.LineTo(bends.getFirst().fromX(), level));
    segments.add(new Outline.Close());
    return new Outline(segments);
  }

  /// The area between two curves of as many bends.
  static Outline between(List<Bend> upper, List<Bend> lower) {
    List<Outline.Segment> segments = segments(upper);
    segments.add(new Outline.LineTo(lower.getLast().toX(), lower.getLast().toY()));
    lower.reversed().forEach(bend -> segments.add(segment(bend.reversed())));
    segments.add(new Outline.Close());
    return new Outline(segments);
  }

  private static List<Outline.Segment> segments(List<Bend> bends) {
    var segments = new ArrayList<Outline.Segment>();
    segments.add(new Outline.MoveTo(bends.getFirst().fromX(), bends.getFirst().fromY()));
    bends.forEach(bend -> segments.add(segment(bend)));
    return segments;
  }

  private static Outline.Segment segment(Bend bend) {
    return new Outline.CurveTo(bend.x1(), bend.y1(), bend.x2(), bend.y2(), bend.toX(), bend.toY());
  }
}
