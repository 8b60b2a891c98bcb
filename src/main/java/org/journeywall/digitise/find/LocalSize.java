package org.journeywall.digitise.find;

import java.util.Comparator;
import java.util.List;
import org.journeywall.digitise.shape.Spot;

/// The size notes have at a place of the photograph: what the wall agrees on, corrected by what the
/// notes nearby have, since a wall may hold pads of two sizes.
record LocalSize(SizeConsensus consensus, List<Candidate> sure) {
  private static final int NEAREST = 9;
  private static final int FEWEST = 5;
  private static final double NEAR = 9;
  private static final double LONGEST = 1.6;

  static LocalSize of(SizeConsensus consensus, List<Candidate> accepted) {
    return new LocalSize(
        consensus,
        accepted.stream()
            .filter(note -> note.score() > 0.55 && note.quad().aspect() < LONGEST)
            .toList());
  }

  /// The side of a square note here.
  double sideAt(Spot spot) {
    double side = consensus.sideAt(spot);
    List<Double> ratios =
        sure.stream()
            .filter(note -> note.quad().centre().distance(spot) < NEAR * side)
            .sorted(Comparator.comparingDouble(note -> note.quad().centre().distance(spot)))
            .limit(NEAREST)
            .map(consensus::ratio)
            .sorted()
            .toList();
    return ratios.size() < FEWEST
        ? side
        : side * Math.clamp(ratios.get(ratios.size() / 2), 0.75, 1.3);
  }

  double ratio(Candidate candidate) {
    return candidate.quad().side() / sideAt(candidate.quad().centre());
  }
}
