package org.journeywall.desktop.digitise;

import org.journeywall.digitise.review.Bands;
import org.journeywall.digitise.review.Review;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;
import org.jspecify.annotations.Nullable;

/// What a pointer has hold of in the view of the wall.
sealed interface Grip {
  /// How near a pointer has to be, in pixels.
  double NEAR = 7;

  /// The edge behind a stage.
  record StageEdge(int index) implements Grip {}

  /// The edge below a lane.
  record LaneEdge(int index) implements Grip {}

  /// A corner of the wall in a photograph.
  record Corner(int photo, int index) implements Grip {}

  /// What is at a place of the view; null where there is nothing to take hold of.
  static @Nullable Grip at(Review review, Sight sight, int front, double x, double y) {
    Quad wall = review.photos().get(front).wall();
    for (int i = 0; i < 4; i++) {
      if (sight.view(wall.corner(i)).distance(new Spot(x, y)) < NEAR + 3) {
        return new Corner(front, i);
      }
    }
    Spot here = sight.wall(x, y);
    int stage = edge(review.stages(), here.x(), Math.abs(sight.wall(x + NEAR, y).x() - here.x()));
    if (stage >= 0) {
      return new StageEdge(stage);
    }
    int lane = edge(review.lanes(), here.y(), Math.abs(sight.wall(x, y + NEAR).y() - here.y()));
    return lane < 0 ? null : new LaneEdge(lane);
  }

  private static int edge(Bands bands, double at, double near) {
    for (int i = 0; i < bands.edges().size(); i++) {
      if (Math.abs(bands.edges().get(i) - at) < near) {
        return i;
      }
    }
    return -1;
  }
}
