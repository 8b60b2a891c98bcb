package org.journeywall.digitise.find;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.digitise.image.Pyramid;

/// Whether what agrees in size are not notes but blocks of notes that touch on all sides.
///
/// @param asked how many were looked at
/// @param pieces what those consist of that lines divide clearly
/// @param sides the sides of their pieces, one for each block
record Blocks(int asked, List<Candidate> pieces, List<Double> sides) {
  private static final int MOST = 12;
  private static final double CLEARLY = 0.35;

  static Blocks of(Pyramid pyramid, List<Candidate> candidates, SizeConsensus consensus) {
    List<Candidate> pieces = new ArrayList<>();
    List<Double> sides = new ArrayList<>();
    int asked = 0;
    for (Candidate candidate : candidates) {
      double ratio = consensus.ratio(candidate);
      if (asked < MOST && ratio > 0.75 && ratio < 1.35) {
        asked++;
        Dividers.Pieces parts = Dividers.pieces(pyramid, candidate.quad(), 0);
        if (parts.areSeveral() && parts.gain() > CLEARLY) {
          parts.quads().forEach(part -> pieces.add(candidate.withQuad(part)));
          sides.add(parts.quads().getFirst().side());
        }
      }
    }
    return new Blocks(asked, pieces, sides);
  }

  /// Notes are of one size, what handwriting seems to divide is not.
  boolean prevail() {
    double middle = sides.stream().sorted().skip(sides.size() / 2).findFirst().orElse(0.0);
    long agreed = sides.stream().filter(side -> Math.abs(Math.log(side / middle)) < 0.2).count();
    return agreed >= 3 && agreed > 0.55 * asked;
  }
}
