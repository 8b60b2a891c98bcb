package org.journeywall.paint;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Tone;
import org.journeywall.model.CardKind;

/// Notes without colours: white paper with a border, and along the left edge, where no text comes,
/// a band whose pattern tells the kind. The legend shows the same patterns.
record PlainPaper(Palette palette) {
  private static final double BORDER = 0.9;
  private static final double CORNER = 3;
  private static final double BAND = 7;
  private static final double SMALL = 0.62;

  /// A note's paper.
  List<Mark> note(CardKind kind, Rect rect) {
    var marks = new ArrayList<Mark>();
    marks.add(
        new Mark.Box(
            rect.inset(BORDER / 2),
            CORNER,
            palette.note(kind),
            palette.onWall(Tone.QUIET),
            BORDER,
            Mark.Shadow.NONE));
    if (hasPattern(kind)) {
      marks.addAll(band(kind, new Rect(rect.x(), rect.y(), BAND, rect.height())));
    }
    return marks;
  }

  /// The pattern of a kind on a ground of its own, as the legend shows it.
  List<Mark> swatch(CardKind kind, Rect rect) {
    var marks = new ArrayList<Mark>();
    Rect inner = rect.inset(0.5);
    if (hasPattern(kind)) {
      marks.add(new Mark.Fill(pattern(kind, inner, SMALL), palette.ink()));
    }
    double corner = kind == CardKind.METRIC ? 2.5 : 0;
    marks.add(
        new Mark.Box(inner, corner, null, palette.onWall(Tone.QUIET), 0.75, Mark.Shadow.NONE));
    return marks;
  }

  private List<Mark> band(CardKind kind, Rect band) {
    return List.of(
        new Mark.Fill(pattern(kind, band.inset(BORDER), 1), palette.ink()),
        Mark.Box.filled(
            new Rect(band.right() - BORDER / 2, band.y(), BORDER, band.height()),
            palette.onWall(Tone.QUIET)));
  }

  // A tile looks different by itself, and what is on a plain note is a plain note.
  private static boolean hasPattern(CardKind kind) {
    return switch (kind) {
      case TOUCHPOINT, NEED, EMOTION, CONCERN, ACTION, OPPORTUNITY -> true;
      case METRIC, NOTE -> false;
    };
  }

  // At a scale of 1 as on a note.
  private static Outline pattern(CardKind kind, Rect rect, double scale) {
    var path = new ArrayList<Outline.Segment>();
    switch (kind) {
      case TOUCHPOINT -> bars(path, rect, rect.height(), rect.height());
      case NEED -> bars(path, rect, 4 * scale, 1.1 * scale);
      case CONCERN -> bars(path, rect, 9 * scale, 5.5 * scale);
      case EMOTION -> dots(path, rect, scale);
      case ACTION -> slants(path, rect, scale);
      case OPPORTUNITY -> teeth(path, rect, scale);
      case METRIC, NOTE -> {}
    }
    return new Outline(path);
  }

  private static void bars(List<Outline.Segment> path, Rect rect, double every, double thick) {
    for (double y = rect.y(); y < rect.bottom() - 0.3; y += every) {
      double end = Math.min(y + thick, rect.bottom());
      polygon(path, rect.x(), y, rect.right(), y, rect.right(), end, rect.x(), end);
    }
  }

  private static void dots(List<Outline.Segment> path, Rect rect, double scale) {
    double radius = 1.5 * scale;
    double every = 5.5 * scale;
    int across = (int) Math.max(1, rect.width() / every);
    for (double y = rect.y() + every / 2; y + radius <= rect.bottom(); y += every) {
      for (int i = 0; i < across; i++) {
        double x = rect.x() + rect.width() * (i + 0.5) / across;
        path.addAll(Outline.oval(Rect.around(x, y, radius)).segments());
      }
    }
  }

  // Falling to the left; those at the ends are cut off where the ground ends.
  private static void slants(List<Outline.Segment> path, Rect rect, double scale) {
    double thick = 1.7 * scale;
    double every = 4.2 * scale;
    for (double y = rect.y() - rect.width(); y < rect.bottom(); y += every) {
      double low = y + rect.width();
      cut(
          path,
          rect,
          rect.x(),
          low,
          rect.right(),
          y,
          rect.right(),
          y + thick,
          rect.x(),
          low + thick);
    }
  }

  private static void teeth(List<Outline.Segment> path, Rect rect, double scale) {
    double wide = Math.min(rect.width(), 7 * scale);
    int across = (int) Math.max(1, Math.round(rect.width() / wide));
    double each = rect.width() / across;
    for (double y = rect.y(); y + each <= rect.bottom() + 0.01; y += each) {
      for (int i = 0; i < across; i++) {
        double x = rect.x() + i * each;
        polygon(path, x, y + each, x + each / 2, y + 0.6, x + each, y + each);
      }
    }
  }

  private static void polygon(List<Outline.Segment> path, double... points) {
    path.addAll(Outline.polygon(points).segments());
  }

  // As much of a polygon as lies between the upper and the lower edge (Sutherland, Hodgman).
  private static void cut(List<Outline.Segment> path, Rect rect, double... points) {
    double[] below = cut(points, rect.y(), 1);
    double[] left = cut(below, rect.bottom(), -1);
    if (left.length >= 6) {
      polygon(path, left);
    }
  }

  // What of a polygon lies on one side of a level line: 1 below it, −1 above it.
  private static double[] cut(double[] points, double level, int side) {
    var kept = new ArrayList<Double>();
    for (int i = 0; i < points.length; i += 2) {
      int next = (i + 2) % points.length;
      double from = (points[i + 1] - level) * side;
      double to = (points[next + 1] - level) * side;
      if (from >= 0) {
        kept.add(points[i]);
        kept.add(points[i + 1]);
      }
      if (from * to < 0) {
        kept.add(points[i] + (points[next] - points[i]) * from / (from - to));
        kept.add(level);
      }
    }
    return kept.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
