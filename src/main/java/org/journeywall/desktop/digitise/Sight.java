package org.journeywall.desktop.digitise;

import org.journeywall.digitise.shape.Homography;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;

/// What part of the wall is shown where in the window: the plane of the wall ↔ pixels of the view.
///
/// @param toView the plane of the wall → the view
/// @param toWall the view → the plane of the wall
record Sight(Homography toView, Homography toWall) {

  /// As much as there is, in the middle of a box of the view.
  ///
  /// @param before the plane of the wall → what is shown, such as the photograph as it is
  /// @param shown the part of that which is to be seen
  static Sight fitting(Homography before, Quad shown, Quad room) {
    double width = Math.max(1, shown.right() - shown.left());
    double height = Math.max(1, shown.bottom() - shown.top());
    double scale = Math.min(room.across() / width, room.down() / height);
    double x = room.left() + (room.across() - width * scale) / 2 - shown.left() * scale;
    double y = room.top() + (room.down() - height * scale) / 2 - shown.top() * scale;
    Homography there = before.then(new Homography(scale, 0, x, 0, scale, y, 0, 0));
    return new Sight(there, there.inverse());
  }

  /// The same seen nearer or moved.
  Sight then(Homography change) {
    Homography there = toView.then(change);
    return new Sight(there, there.inverse());
  }

  Quad view(Quad onWall) {
    return toView.apply(onWall);
  }

  Spot view(Spot onWall) {
    return toView.apply(onWall);
  }

  Spot wall(double x, double y) {
    return toWall.apply(new Spot(x, y));
  }
}
