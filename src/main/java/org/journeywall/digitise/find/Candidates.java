package org.journeywall.digitise.find;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.journeywall.digitise.image.Going;
import org.journeywall.digitise.image.Pyramid;
import org.journeywall.digitise.image.View;
import org.journeywall.digitise.shape.Quad;
import org.jspecify.annotations.Nullable;

/// Everything of a note's shape that stands out from its surroundings at some height of some
/// direction of colour, in any of the views. Each finds its own height, so that uneven light costs
/// nothing.
final class Candidates {
  private static final double LEAST_SIDE = 11;
  private static final double MOST_SIDE = 105;
  private static final double LEAST_SCORE = 0.12;
  private static final int LEAST_GROUP = 300;
  private static final double LEAST_EDGE = 8;

  private Candidates() {}

  /// @param views those of the pyramid to look at
  /// @param outline where to look, in pixels of the photograph; null for everywhere
  static Harvest in(Pyramid pyramid, List<View> views, @Nullable Quad outline, Going going) {
    var harvest = new Harvest(new ArrayList<>(), new ArrayList<>());
    for (View view : views) {
      // In the smallest there is notes may be as large as they like.
      boolean last = view == pyramid.views().getLast();
      double most = last ? 0.7 * Math.min(view.width(), view.height()) : MOST_SIDE;
      var size = new PatchSize(LEAST_SIDE, Math.max(most, LEAST_SIDE));
      gather(view, size, Mask.of(view, outline), harvest, going);
    }
    return harvest;
  }

  // Half of the directions on a second thread; the order of what is found does not depend on it.
  private static void gather(
      View view, PatchSize size, boolean[] wanted, Harvest harvest, Going going) {
    float[] contrast = Contrast.of(view);
    List<Direction> all = Direction.all();
    List<Direction> rest = all.subList(all.size() / 2, all.size());
    CompletableFuture<Harvest> other =
        CompletableFuture.supplyAsync(() -> gathered(view, size, wanted, contrast, rest, going));
    harvest.add(gathered(view, size, wanted, contrast, all.subList(0, all.size() / 2), going));
    try {
      harvest.add(other.join());
    } catch (CompletionException e) {
      going.on();
      throw e;
    }
  }

  private static Harvest gathered(
      View view,
      PatchSize size,
      boolean[] wanted,
      float[] contrast,
      List<Direction> directions,
      Going going) {
    var harvest = new Harvest(new ArrayList<>(), new ArrayList<>());
    var levels = new byte[wanted.length];
    var sets = new LevelSets(view.width(), view.height(), going);
    var scoring = new Scoring(view);
    for (Direction direction : directions) {
      direction.levels(view, wanted, levels);
      sets.walk(
          levels,
          size,
          patch -> {
            ShapeGate.Fitted fitted = ShapeGate.quad(patch);
            if (fitted != null) {
              Candidate candidate = scoring.candidate(fitted);
              if (candidate.score() > LEAST_SCORE) {
                harvest.candidates().add(candidate);
              }
            }
            double edge = patch.area() > LEAST_GROUP ? patch.alongEdge(contrast) : 0;
            if (edge > LEAST_EDGE) {
              harvest.blots().add(patch.blot(edge, view.scale()));
            }
          });
    }
    return harvest;
  }
}
