package org.journeywall.digitise.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.journeywall.digitise.image.Lab;
import org.journeywall.digitise.image.View;
import org.journeywall.digitise.shape.Spot;

/// Lays discs of one size over everything of one colour, the best covered place first.
final class Discs {
  private static final double COVERED = 0.72;
  private static final double MOST_AROUND = 0.6;
  private static final double APART = 1.25;

  private final View view;
  private final double radius;
  private final Lab colour;
  private final boolean[] same;

  Discs(View view, double radius, Lab colour, double like) {
    this.view = view;
    this.radius = radius;
    this.colour = colour;
    same = new boolean[view.width() * view.height()];
    for (int i = 0; i < same.length; i++) {
      same[i] = view.lab(i).distance(colour) < like;
    }
  }

  List<Dots.Dot> over(Predicate<Spot> wanted) {
    record Place(Spot spot, double covered) {}
    List<Place> places = new ArrayList<>();
    for (int y = 0; y < view.height(); y++) {
      for (int x = 0; x < view.width(); x++) {
        Spot spot = new Spot(x + 0.5, y + 0.5);
        if (same[y * view.width() + x] && wanted.test(spot)) {
          double covered = covered(spot);
          if (covered > COVERED) {
            places.add(new Place(spot, covered));
          }
        }
      }
    }
    places.sort((one, other) -> Double.compare(other.covered, one.covered));
    List<Dots.Dot> found = new ArrayList<>();
    for (Place place : places) {
      if (found.stream().noneMatch(d -> d.centre().distance(place.spot) < APART * radius)) {
        found.add(new Dots.Dot(place.spot, radius, colour));
      }
    }
    return found;
  }

  /// How much of a disc here is of the colour, less what of a ring around it is.
  private double covered(Spot spot) {
    int reach = (int) Math.ceil(1.35 * radius);
    double in = 0;
    double inAll = 0;
    double out = 0;
    double outAll = 0;
    for (int dy = -reach; dy <= reach; dy++) {
      for (int dx = -reach; dx <= reach; dx++) {
        double distance = Math.hypot(dx, dy) / radius;
        boolean is =
            view.contains(spot.x() + dx, spot.y() + dy)
                && same[view.at(spot.x() + dx, spot.y() + dy)];
        if (distance <= 0.92) {
          inAll++;
          in += is ? 1 : 0;
        } else if (distance > 1.12 && distance <= 1.35) {
          outAll++;
          out += is ? 1 : 0;
        }
      }
    }
    double around = out / Math.max(1, outAll);
    return around > MOST_AROUND ? 0 : in / inAll - 0.12 * around;
  }
}
