package org.journeywall.digitise.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.journeywall.digitise.Sign;
import org.journeywall.digitise.image.Going;
import org.journeywall.digitise.image.Photo;
import org.journeywall.digitise.shape.Hull;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;
import org.journeywall.marker.MarkerReading;
import org.journeywall.marker.MarkerSampling;
import org.journeywall.marker.MarkerSampling.Corner;

/// The markers of the printed wall kit in a photograph: dark quadrilaterals on lighter paper whose
/// modules can be read.
public final class Signs {
  private static final int LEAST_SIDE = 14;
  private static final double MOST_SIDE = 0.4;
  private static final double LONGEST = 2.5;
  private static final double STRAIGHT = 0.85;

  private final Photo photo;
  private final Darkness darkness;
  private final Going going;
  private final List<Sign> signs = new ArrayList<>();

  private Signs(Photo photo, Going going) {
    this.photo = photo;
    this.going = going;
    darkness = Darkness.of(photo);
  }

  /// @return each marker once, its corners in pixels of the photograph as it was decoded
  public static List<Sign> on(Photo photo, Going going) {
    var signs = new Signs(photo, going);
    signs.look();
    return List.copyOf(signs.signs);
  }

  private void look() {
    var queue = new int[darkness.width() * darkness.height()];
    for (int i = 0; i < queue.length; i++) {
      if (i % darkness.width() == 0) {
        going.on();
      }
      if (darkness.isDark(i)) {
        read(queue, darkness.taken(i, queue));
      }
    }
  }

  private void read(int[] pixels, int count) {
    if (count < LEAST_SIDE * LEAST_SIDE / 3) {
      return;
    }
    Hull hull = hull(pixels, count);
    Quad quad = hull.largestQuad();
    double most = MOST_SIDE * Math.min(darkness.width(), darkness.height());
    if (quad.side() < LEAST_SIDE
        || quad.side() > most
        || quad.aspect() > LONGEST
        || quad.area() < STRAIGHT * hull.area()) {
      return;
    }
    Quad seen = quad.times(darkness.step());
    Optional<MarkerReading> reading =
        MarkerSampling.read(
            (x, y) -> Darkness.light(photo.rgb((int) x, (int) y)),
            corner(seen.a()),
            corner(seen.b()),
            corner(seen.c()),
            corner(seen.d()));
    reading
        .filter(found -> signs.stream().noneMatch(s -> s.marker().equals(found.marker())))
        .ifPresent(
            found -> signs.add(new Sign(found.marker(), upright(seen, found.quarterTurns()))));
  }

  private static Quad upright(Quad seen, int turns) {
    return new Quad(
        seen.corner(turns), seen.corner(turns + 1), seen.corner(turns + 2), seen.corner(turns + 3));
  }

  private static Corner corner(Spot spot) {
    return new Corner(spot.x(), spot.y());
  }

  // Of the ends of its rows; what lies between does not matter.
  private Hull hull(int[] pixels, int count) {
    int width = darkness.width();
    var lefts = new int[darkness.height()];
    var rights = new int[darkness.height()];
    Arrays.fill(lefts, width);
    for (int i = 0; i < count; i++) {
      int row = pixels[i] / width;
      int column = pixels[i] % width;
      lefts[row] = Math.min(lefts[row], column);
      rights[row] = Math.max(rights[row], column + 1);
    }
    List<Spot> spots = new ArrayList<>();
    for (int row = 0; row < lefts.length; row++) {
      if (lefts[row] < width) {
        spots.add(new Spot(lefts[row], row));
        spots.add(new Spot(rights[row], row));
        spots.add(new Spot(lefts[row], row + 1.0));
        spots.add(new Spot(rights[row], row + 1.0));
      }
    }
    return Hull.of(spots);
  }
}
