package org.journeywall.digitise.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.journeywall.digitise.image.Going;
import org.journeywall.digitise.image.Lab;
import org.journeywall.digitise.image.View;
import org.journeywall.digitise.shape.Spot;

/// Round patches of a view that stand out clearly.
final class Rounds {
  private static final double LEAST_FULL = 0.93;
  private static final double MOST_FULL = 1.12;
  private static final double LEAST_FILLED = 0.68;
  private static final double MOST_FILLED = 0.93;
  private static final double LONGEST = 1.35;

  private Rounds() {}

  /// One for each, in pixels of the view.
  static List<Dots.Dot> in(View view, PatchSize size, double clear, Going going) {
    float[] contrast = Contrast.of(view);
    var everywhere = new boolean[view.width() * view.height()];
    Arrays.fill(everywhere, true);
    var levels = new byte[everywhere.length];
    var sets = new LevelSets(view.width(), view.height(), going);
    List<Dots.Dot> rounds = new ArrayList<>();
    for (Direction direction : Direction.coloured()) {
      direction.levels(view, everywhere, levels);
      sets.walk(
          levels,
          size,
          patch -> {
            if (isRound(patch) && patch.alongEdge(contrast) > clear) {
              add(rounds, dot(view, patch));
            }
          });
    }
    return rounds;
  }

  private static boolean isRound(Patch patch) {
    double width = Box.width(patch.box());
    double height = Box.height(patch.box());
    double filled = patch.area() / (width * height);
    return filled > LEAST_FILLED
        && filled < MOST_FILLED
        && Math.max(width, height) < LONGEST * Math.min(width, height)
        && patch.fullness() > LEAST_FULL
        && patch.fullness() < MOST_FULL;
  }

  private static Dots.Dot dot(View view, Patch patch) {
    double x = (Box.left(patch.box()) + Box.right(patch.box()) + 1) / 2.0;
    double y = (Box.top(patch.box()) + Box.bottom(patch.box()) + 1) / 2.0;
    Lab colour = view.lab(view.at(x, y));
    return new Dots.Dot(new Spot(x, y), Math.sqrt(patch.area() / Math.PI), colour);
  }

  // The same dot is seen at several heights: the largest of them is kept.
  private static void add(List<Dots.Dot> rounds, Dots.Dot dot) {
    for (int i = 0; i < rounds.size(); i++) {
      Dots.Dot other = rounds.get(i);
      if (other.centre().distance(dot.centre()) < 0.6 * Math.max(other.radius(), dot.radius())) {
        if (dot.radius() > other.radius()) {
          rounds.set(i, dot);
        }
        return;
      }
    }
    rounds.add(dot);
  }
}
