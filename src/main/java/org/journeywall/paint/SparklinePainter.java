package org.journeywall.paint;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Sparkline;

/// Draws the course of a metric on its tile: a quiet line that ends in a dot.
public record SparklinePainter(Colour line, Colour dot) {
  /// How thick the line is, in units of the board.
  public static final double WIDTH = 1.5;

  private static final double DOT = 2.5;

  List<Mark> marks(Sparkline spark, Rect tile) {
    if (spark.points().isEmpty()) {
      return List.of();
    }
    return List.of(
        Mark.Stroke.solid(course(spark, tile), line, WIDTH),
        new Mark.Fill(Outline.oval(today(spark, tile)), dot));
  }

  /// The line on a tile, of a course that is there.
  public static Outline course(Sparkline spark, Rect tile) {
    var path = new ArrayList<Outline.Segment>();
    for (Sparkline.Point point : spark.points()) {
      double x = tile.x() + point.x();
      double y = tile.y() + point.y();
      path.add(path.isEmpty() ? new Outline.MoveTo(x, y) : new Outline.LineTo(x, y));
    }
    return new Outline(path);
  }

  /// Where the dot at its end stands.
  public static Rect today(Sparkline spark, Rect tile) {
    Sparkline.Point last = spark.points().getLast();
    return Rect.around(tile.x() + last.x(), tile.y() + last.y(), DOT);
  }
}
