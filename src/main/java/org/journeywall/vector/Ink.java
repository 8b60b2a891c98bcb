package org.journeywall.vector;

import java.util.List;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Outline;

/// Colours and paths as SVG writes them.
final class Ink {
  static final int OPAQUE = 255;
  private static final String DIGITS = "0123456789abcdef";

  private Ink() {}

  static String of(Colour colour) {
    var hex = new StringBuilder("#");
    for (int shift = 20; shift >= 0; shift -= 4) {
      hex.append(DIGITS.charAt(colour.rgb() >> shift & 15));
    }
    return hex.toString();
  }

  static double opacity(Colour colour) {
    return (double) colour.alpha() / OPAQUE;
  }

  static Markup fill(Markup svg, Colour colour) {
    svg.with("fill", of(colour));
    return colour.alpha() < OPAQUE ? svg.with("fill-opacity", opacity(colour)) : svg;
  }

  static Markup stroke(Markup svg, Colour colour, double width) {
    svg.with("stroke", of(colour)).with("stroke-width", width);
    return colour.alpha() < OPAQUE ? svg.with("stroke-opacity", opacity(colour)) : svg;
  }

  static String path(Outline outline) {
    var path = new StringBuilder();
    for (Outline.Segment segment : outline.segments()) {
      switch (segment) {
        case Outline.MoveTo(double x, double y) -> points(path.append('M'), x, y);
        case Outline.LineTo(double x, double y) -> points(path.append('L'), x, y);
        case Outline.CurveTo(double x1, double y1, double x2, double y2, double x, double y) ->
            points(path.append('C'), x1, y1, x2, y2, x, y);
        case Outline.Close() -> path.append('Z');
      }
    }
    return path.toString();
  }

  private static void points(StringBuilder path, double... values) {
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        path.append(' ');
      }
      Markup.number(path, values[i]);
    }
  }

  static void dash(Markup svg, List<Double> dash) {
    if (!dash.isEmpty()) {
      var lengths = new StringBuilder();
      for (double length : dash) {
        Markup.number(lengths.append(lengths.isEmpty() ? "" : " "), length);
      }
      svg.with("stroke-dasharray", lengths.toString());
    }
  }
}
