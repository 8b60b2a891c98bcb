package org.journeywall.vector;

import org.journeywall.paint.Colour;
import org.journeywall.paint.Outline;

/// Colours and paths as SVG writes them.
final class Ink {
  static final int OPAQUE = 255;

  private Ink() {}

  static double opacity(Colour colour) {
    return (double) colour.alpha() / OPAQUE;
  }

  static Markup fill(Markup svg, Colour colour) {
    svg.colour("fill", colour.rgb());
    return colour.alpha() < OPAQUE ? svg.with("fill-opacity", opacity(colour)) : svg;
  }

  static Markup stroke(Markup svg, Colour colour, double width) {
    svg.colour("stroke", colour.rgb()).with("stroke-width", width);
    return colour.alpha() < OPAQUE ? svg.with("stroke-opacity", opacity(colour)) : svg;
  }

  static Markup path(Markup svg, Outline outline) {
    svg.begin("d");
    for (Outline.Segment segment : outline.segments()) {
      switch (segment) {
        case Outline.MoveTo(double x, double y) -> numbers(svg.letter('M'), x, y);
        case Outline.LineTo(double x, double y) -> numbers(svg.letter('L'), x, y);
        case Outline.CurveTo(double x1, double y1, double x2, double y2, double x, double y) ->
            numbers(svg.letter('C'), x1, y1, x2, y2, x, y);
        case Outline.Close() -> svg.letter('Z');
      }
    }
    return svg.end();
  }

  private static void numbers(Markup svg, double... values) {
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        svg.letter(' ');
      }
      svg.number(values[i]);
    }
  }

  static void dash(Markup svg, double[] dash) {
    if (dash.length > 0) {
      numbers(svg.begin("stroke-dasharray"), dash);
      svg.end();
    }
  }
}
