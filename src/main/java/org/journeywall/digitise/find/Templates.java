package org.journeywall.digitise.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.journeywall.digitise.image.Going;
import org.journeywall.digitise.image.View;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;

/// Covers one patch with notes of the shape its neighbours have: the place whose sides are best
/// supported first, by the patch's edge, by notes already placed, or by a line between two notes.
final class Templates {
  private static final int[] TURNS = {0, -5, 5, -10, 10, -16, 16};
  private static final double[] SIZES = {1, 0.83, 0.91, 1.1};
  private static final double LEAST = 0.56;
  private static final int NEAREST = 6;

  private final Going going;
  private final View view;
  private final Blot blot;
  private final Blot left;
  private final LocalSize sizes;
  private final List<Candidate> known;
  private final Surroundings surroundings;
  private final Support support;
  private final double correction;

  /// @param fine a larger view, for the lines between notes
  /// @param left what of the patch is not explained yet; is used up
  Templates(
      View view,
      View fine,
      Blot blot,
      Blot left,
      LocalSize sizes,
      List<Candidate> known,
      Surroundings surroundings,
      Going going) {
    this.going = going;
    this.surroundings = surroundings;
    this.view = view;
    this.blot = blot;
    this.left = left;
    this.sizes = sizes;
    this.known = known;
    Spot middle =
        new Spot((blot.left() + blot.right()) / 2.0, (blot.top() + blot.bottom()) / 2.0)
            .times(view.scale());
    correction = sizes.sideAt(middle) / sizes.consensus().sideAt(middle);
    support = new Support(fine, blot, left);
  }

  private record Placed(Quad quad, double score) {}

  List<Candidate> cover() {
    List<Quad> shapes = shapes();
    List<Placed> places = new ArrayList<>(places(shapes));
    List<Candidate> found = new ArrayList<>();
    var scoring = new Scoring(view);
    while (!places.isEmpty()) {
      going.on();
      Placed best = places.stream().max(Comparator.comparingDouble(Placed::score)).orElseThrow();
      if (best.score < LEAST) {
        break;
      }
      Quad quad = refined(best);
      Candidate seen = scoring.candidate(quad);
      remove(left, quad, 1);
      if (surroundings.isLikeNote(seen.colour(), seen.quad().centre())) {
        double clear = Math.pow(Math.min(1, blot.contrast() / 16), 0.6);
        found.add(seen.withScore(clear * support.score(quad, true) * scoring.evenness(quad)));
      }
      places = rescored(places, quad);
    }
    return found;
  }

  private List<Placed> rescored(List<Placed> places, Quad placed) {
    List<Placed> kept = new ArrayList<>();
    double near = 1.7 * placed.side();
    for (Placed place : places) {
      boolean isNear = place.quad.centre().distance(placed.centre()) < near;
      double score = isNear ? support.score(place.quad, false) : place.score;
      if (score > 0) {
        kept.add(isNear ? new Placed(place.quad, score) : place);
      }
    }
    return kept;
  }

  private Quad refined(Placed best) {
    Quad quad = best.quad;
    double score = best.score;
    double step = Math.max(0.5, 0.04 * quad.side());
    for (int round = 0; round < 3; round++) {
      for (Quad tried : around(quad, step)) {
        double found = support.score(tried, false);
        if (found > score + 1e-6) {
          score = found;
          quad = tried;
        }
      }
    }
    return quad;
  }

  private static List<Quad> around(Quad quad, double step) {
    List<Quad> around = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      around.add(
          quad.plus(
              new Spot(i == 0 ? step : i == 1 ? -step : 0, i == 2 ? step : i == 3 ? -step : 0)));
    }
    around.add(turned(quad, 2.5));
    around.add(turned(quad, -2.5));
    around.add(quad.grown(1.04));
    around.add(quad.grown(0.96));
    return around;
  }

  private static Quad turned(Quad quad, double degrees) {
    Spot centre = quad.centre();
    double sin = Math.sin(Math.toRadians(degrees));
    double cos = Math.cos(Math.toRadians(degrees));
    List<Spot> corners =
        quad.corners().stream()
            .map(corner -> corner.minus(centre))
            .map(s -> new Spot(cos * s.x() - sin * s.y(), sin * s.x() + cos * s.y()))
            .map(centre::plus)
            .toList();
    return new Quad(corners.get(0), corners.get(1), corners.get(2), corners.get(3));
  }

  private List<Placed> places(List<Quad> shapes) {
    List<Placed> places = new ArrayList<>();
    double side = sideAt((blot.left() + blot.right()) / 2.0, (blot.top() + blot.bottom()) / 2.0);
    double stride = Math.max(1, side / 9);
    for (double y = blot.top() + side * 0.3; y < blot.bottom() - side * 0.3 + stride; y += stride) {
      going.on();
      for (double x = blot.left() + side * 0.3;
          x < blot.right() - side * 0.3 + stride;
          x += stride) {
        if (!left.holds(x, y)) {
          continue;
        }
        double here = sideAt(x, y);
        for (Quad shape : shapes) {
          Quad quad = shape.times(here).plus(new Spot(x, y));
          double score = support.score(quad, false);
          if (score > 0) {
            places.add(new Placed(quad, score));
          }
        }
      }
    }
    return places;
  }

  private double sideAt(double x, double y) {
    Spot spot = new Spot(x, y).times(view.scale());
    return correction * sizes.consensus().sideAt(spot) / view.scale();
  }

  /// Shapes of area 1 around the origin: that of the nearest notes, turned a little and a little
  /// smaller and larger.
  private List<Quad> shapes() {
    Quad mean = usual();
    List<Quad> shapes = new ArrayList<>();
    for (int turn : TURNS) {
      for (double size : SIZES) {
        if (turn == 0 || size == 1) {
          shapes.add(turned(mean, turn).times(size));
        }
      }
    }
    return shapes;
  }

  private Quad usual() {
    Spot middle =
        new Spot((blot.left() + blot.right()) / 2.0, (blot.top() + blot.bottom()) / 2.0)
            .times(view.scale());
    List<Candidate> nearest =
        known.stream()
            .filter(note -> note.score() > 0.55 && note.quad().aspect() < 2)
            .sorted(Comparator.comparingDouble(n -> n.quad().centre().distance(middle)))
            .limit(NEAREST)
            .toList();
    if (nearest.isEmpty()) {
      return Quad.box(-0.5, -0.5, 0.5, 0.5);
    }
    Spot[] sums = {new Spot(0, 0), new Spot(0, 0), new Spot(0, 0), new Spot(0, 0)};
    for (Candidate note : nearest) {
      Quad unit = note.quad().plus(note.quad().centre().times(-1)).times(1 / note.quad().side());
      for (int i = 0; i < 4; i++) {
        sums[i] = sums[i].plus(unit.corner(i));
      }
    }
    Quad sum = new Quad(sums[0], sums[1], sums[2], sums[3]);
    return sum.times(1 / sum.side());
  }

  /// Takes a note, in pixels of the photograph, away from a patch.
  static void remove(Blot blot, Quad note) {
    remove(blot, note, blot.scale());
  }

  private static void remove(Blot blot, Quad quad, double scale) {
    Quad inView = quad.times(1 / scale).grown(1.06);
    if (inView.right() < blot.left()
        || inView.left() > blot.right()
        || inView.bottom() < blot.top()
        || inView.top() > blot.bottom()) {
      return;
    }
    for (int y = Math.max(blot.top(), (int) inView.top());
        y <= inView.bottom() && y < blot.bottom();
        y++) {
      for (int x = Math.max(blot.left(), (int) inView.left());
          x <= inView.right() && x < blot.right();
          x++) {
        if (inView.contains(new Spot(x + 0.5, y + 0.5))) {
          blot.remove(x, y);
        }
      }
    }
  }
}
