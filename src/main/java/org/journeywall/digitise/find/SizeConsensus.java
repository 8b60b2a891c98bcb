package org.journeywall.digitise.find;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.journeywall.digitise.shape.Spot;
import org.jspecify.annotations.Nullable;

/// The size the notes of a wall agree on, as it changes across the photograph: under a camera the
/// cube root of the area of equal notes is linear in x and y.
///
/// @param base cube root of the area at the photograph's origin
record SizeConsensus(double base, double perX, double perY) {
  private static final int TRIES = 400;
  private static final double MORE = 1.25;
  private static final double SMALLER = 0.62;
  private static final double BEYOND_DOUBT = 0.95;
  private static final double TOLERANCE = 0.22;

  static double size(Candidate candidate) {
    return Math.cbrt(candidate.quad().area());
  }

  /// Cube root of the area a note has here.
  double sizeAt(Spot spot) {
    return Math.max(1e-6, base + perX * spot.x() + perY * spot.y());
  }

  /// The side of a square note here.
  double sideAt(Spot spot) {
    return Math.pow(sizeAt(spot), 1.5);
  }

  /// How much longer than agreed a candidate's side is: 1 for as long.
  double ratio(Candidate candidate) {
    return candidate.quad().side() / sideAt(candidate.quad().centre());
  }

  /// What most of the candidates agree on; null for none.
  static @Nullable SizeConsensus of(List<Candidate> candidates) {
    List<Candidate> voters = candidates.stream().limit(250).toList();
    if (voters.isEmpty()) {
      return null;
    }
    SizeConsensus best = null;
    double most = -1;
    for (Candidate voter : voters) {
      var tried = new SizeConsensus(size(voter), 0, 0);
      double votes = tried.votes(voters);
      if (votes > most) {
        most = votes;
        best = tried;
      }
    }
    // A slant must explain much more than none: any three sizes lie in some plane.
    most *= MORE;
    var random = new SplittableRandom(7);
    for (int i = 0; i < TRIES; i++) {
      SizeConsensus tried =
          through(pick(voters, random), pick(voters, random), pick(voters, random));
      double votes = tried == null || !tried.isSane(voters) ? -1 : tried.votes(voters);
      if (votes > most) {
        most = votes;
        best = tried;
      }
    }
    return best == null ? null : best.refined(voters);
  }

  /// A much smaller size, where what has it is beyond doubt and what has this is not: groups of
  /// notes that touch may agree as well as the few notes that stand alone.
  SizeConsensus orSmaller(List<Candidate> candidates) {
    List<Candidate> rest = candidates.stream().filter(c -> ratio(c) < SMALLER).toList();
    SizeConsensus smaller = of(rest);
    if (smaller == null) {
      return this;
    }
    double quality = smaller.quality(rest, 3, 5);
    boolean isSure = quality > BEYOND_DOUBT && quality > quality(candidates, 1, 12) + 0.02;
    return isSure ? smaller : this;
  }

  private double quality(List<Candidate> candidates, int fewest, int most) {
    double[] best =
        candidates.stream()
            .filter(candidate -> Math.abs(Math.log(ratio(candidate))) < TOLERANCE)
            .mapToDouble(c -> -c.score() * Math.exp(-Math.max(0, c.quad().aspect() - 1.25)))
            .sorted()
            .limit(most)
            .toArray();
    return best.length < fewest ? 0 : -Arrays.stream(best).average().orElse(0);
  }

  private static Candidate pick(List<Candidate> from, SplittableRandom random) {
    return from.get(random.nextInt(from.size()));
  }

  private static @Nullable SizeConsensus through(Candidate one, Candidate two, Candidate three) {
    return new Plane().add(one, 1).add(two, 1).add(three, 1).solved(0);
  }

  // A wall may be seen at a slant, but its far end is not a tenth of its near end.
  private boolean isSane(List<Candidate> voters) {
    double least = Double.MAX_VALUE;
    double most = 0;
    for (Candidate voter : voters) {
      double size = base + perX * voter.quad().centre().x() + perY * voter.quad().centre().y();
      least = Math.min(least, size);
      most = Math.max(most, size);
    }
    return least > 0 && most < 4 * least;
  }

  private double votes(List<Candidate> voters) {
    double sum = 0;
    for (Candidate voter : voters) {
      double off = Math.abs(Math.log(ratio(voter))) / TOLERANCE;
      sum += off < 1 ? weight(voter) * (1 - off * off) : 0;
    }
    return sum;
  }

  private static double weight(Candidate voter) {
    double aspect = voter.quad().aspect();
    return voter.score()
        * voter.score()
        * Math.pow(voter.quad().side(), 0.8)
        * Math.exp(-Math.max(0, aspect - 1.25));
  }

  private SizeConsensus refined(List<Candidate> voters) {
    SizeConsensus model = this;
    for (int round = 0; round < 4; round++) {
      var plane = new Plane();
      for (Candidate voter : voters) {
        double off = Math.abs(Math.log(model.ratio(voter))) / (2 * TOLERANCE);
        if (off < 1) {
          plane.add(voter, weight(voter) * (1 - off * off));
        }
      }
      SizeConsensus next = plane.solved(0.02);
      if (next == null || !next.isSane(voters)) {
        return model;
      }
      model = next;
    }
    return model;
  }
}
