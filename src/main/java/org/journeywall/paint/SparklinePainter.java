package org.journeywall.paint;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Sparkline;

/// Draws the course of a metric on its tile: a quiet line that ends in a dot.
record SparklinePainter(Colour line, Colour dot) {
  private static final double WIDTH = 1.5;
  private static final double DOT = 2.5;

  List<Mark> marks(Sparkline spark, Rect tile) {
    if (spark.points().isEmpty()) {
      return List.of();
    }
    var path = new ArrayList<Outline.Segment>();
    for (Sparkline.Point point : spark.points()) {
      double x = tile.x() + point.x();
      double y = tile.y() + point.y();
      path.add(path.isEmpty() ? new Outline.MoveTo(x, y) : new Outline.LineTo(x, y));
    }
    Sparkline.Point last = spark.points().getLast();
    return List.of(
        Mark.Stroke.solid(new Outline(path), line, WIDTH),
        new Mark.Fill(
            Outline.oval(Rect.around(tile.x() + last.x(), tile.y() + last.y(), DOT)), dot));
  }
}
