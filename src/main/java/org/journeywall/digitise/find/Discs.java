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
  private final List<int[]> within;
  private final List<int[]> around;

  Discs(View view, double radius, Lab colour, double like) {
    this.view = view;
    this.radius = radius;
    this.colour = colour;
    same = new boolean[view.width() * view.height()];
    for (int i = 0; i < same.length; i++) {
      same[i] = view.lab(i).distance(colour) < like;
    }
    within = ring(0, 0.92 * radius);
    around = ring(1.12 * radius, 1.35 * radius);
  }

  private static List<int[]> ring(double from, double to) {
    int reach = (int) Math.ceil(to);
    List<int[]> ring = new ArrayList<>();
    for (int y = -reach; y <= reach; y++) {
      for (int x = -reach; x <= reach; x++) {
        double distance = Math.sqrt((double) x * x + (double) y * y);
        if (distance >= from && distance <= to) {
          ring.add(new int[] {x, y});
        }
      }
    }
    return ring;
  }

  private record Place(int x, int y, double covered) {}

  List<Dots.Dot> over(Predicate<Spot> wanted) {
    List<Place> places = new ArrayList<>();
    for (int y = 0; y < view.height(); y++) {
      for (int x = 0; x < view.width(); x++) {
        double covered = same[y * view.width() + x] ? covered(x, y) : 0;
        if (covered > COVERED && wanted.test(new Spot(x + 0.5, y + 0.5))) {
          places.add(new Place(x, y, covered));
        }
      }
    }
    places.sort((one, other) -> Double.compare(other.covered, one.covered));
    var taken = new boolean[same.length];
    List<int[]> apart = ring(0, APART * radius);
    List<Dots.Dot> found = new ArrayList<>();
    for (Place place : places) {
      if (!taken[place.y * view.width() + place.x]) {
        found.add(new Dots.Dot(new Spot(place.x + 0.5, place.y + 0.5), radius, colour));
        for (int[] way : apart) {
          taken[view.at(place.x + way[0], place.y + way[1])] = true;
        }
      }
    }
    return found;
  }

  /// How much of a disc here is of the colour, less some of what of a ring around it is.
  private double covered(int x, int y) {
    double out = share(around, x, y);
    return out > MOST_AROUND ? 0 : share(within, x, y) - 0.12 * out;
  }

  private double share(List<int[]> ring, int x, int y) {
    int count = 0;
    for (int[] way : ring) {
      int column = x + way[0];
      int row = y + way[1];
      if (view.contains(column, row) && same[row * view.width() + column]) {
        count++;
      }
    }
    return (double) count / Math.max(1, ring.size());
  }
}
