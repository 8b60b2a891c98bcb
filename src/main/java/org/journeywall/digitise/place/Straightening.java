package org.journeywall.digitise.place;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.journeywall.digitise.find.Slant;
import org.journeywall.digitise.shape.Homography;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;

/// From pixels of a photograph to the wall seen from the front, measured in notes: a note is about
/// one wide. No corners need marking, since the notes themselves show how the wall lies.
public final class Straightening {
  private static final double SQUARE = 1.18;

  private Straightening() {}

  /// @param quads notes, in pixels of the photograph
  public static Homography of(List<Quad> quads) {
    if (quads.isEmpty()) {
      return Homography.NONE;
    }
    Homography flat = Slant.undone(quads);
    List<Quad> seen = quads.stream().map(flat::apply).toList();
    double across = median(seen, quad -> angle(quad.a(), quad.b(), quad.d(), quad.c()));
    double down = median(seen, quad -> angle(quad.a(), quad.d(), quad.b(), quad.c()));
    double width = median(seen, Quad::across);
    double height = median(seen, Quad::down);
    double side = Math.sqrt(width * height);
    double proportion = Math.max(width, height) / Math.min(width, height);
    double wide = proportion < SQUARE ? 1 : width / side;
    double high = proportion < SQUARE ? 1 : height / side;
    return flat.then(
        unskewed(
            new Spot(Math.cos(across), Math.sin(across)).times(width / wide),
            new Spot(Math.cos(down), Math.sin(down)).times(height / high)));
  }

  private static double angle(Spot from, Spot to, Spot otherFrom, Spot otherTo) {
    Spot way = to.minus(from).plus(otherTo.minus(otherFrom));
    return Math.atan2(way.y(), way.x());
  }

  /// Takes one way to (1, 0) and another to (0, 1).
  private static Homography unskewed(Spot across, Spot down) {
    double whole = across.x() * down.y() - across.y() * down.x();
    return new Homography(
        down.y() / whole, -down.x() / whole, 0, -across.y() / whole, across.x() / whole, 0, 0, 0);
  }

  private static double median(List<Quad> quads, ToDoubleFunction<Quad> value) {
    double[] sorted = quads.stream().mapToDouble(value).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
