package org.journeywall.digitise;

import org.journeywall.digitise.shape.Homography;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;
import org.journeywall.marker.Marker;

/// A marker of the printed wall kit, seen on the wall: it tells which stage or lane begins there,
/// or where the wall ends.
///
/// @param quad the outer edge of its border, the marker's own upper left corner first; in pixels of
///   the source picture, or in widths of a note on the straightened wall
public record Sign(Marker marker, Quad quad) {
  // The paper of a header around its marker, in sides of the marker (WallKit).
  private static final double EDGE = 0.25;
  private static final double HEADER = 3.25;
  private static final double MIDDLE = 1.5;

  /// The same seen another way.
  public Sign seenBy(Homography way) {
    return new Sign(marker, way.apply(quad));
  }

  /// The middle of the paper the marker is printed on.
  public Spot middle() {
    double across = marker.kind() == Marker.Kind.CORNER ? 0.5 : MIDDLE;
    return Homography.ofUnitSquare(quad).apply(new Spot(across, 0.5));
  }

  /// Whether a spot lies on the paper the marker is printed on.
  public boolean covers(Spot spot) {
    Spot at = Homography.ofUnitSquare(quad).inverse().apply(spot);
    double right = marker.kind() == Marker.Kind.CORNER ? 1 + EDGE : HEADER;
    return at.x() > -EDGE && at.x() < right && at.y() > -EDGE && at.y() < 1 + EDGE;
  }
}
