package org.journeywall.digitise.find;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.digitise.image.Pyramid;
import org.journeywall.digitise.shape.Quad;
import org.jspecify.annotations.Nullable;

/// The notes of a photograph.
public final class NoteFinder {
  private static final double ACCEPTED = 0.40;

  private NoteFinder() {}

  /// @param outline the wall in the photograph, in its pixels; null to look everywhere
  public static List<Found> find(Pyramid pyramid, @Nullable Quad outline) {
    Harvest harvest = Candidates.in(pyramid, outline);
    List<Candidate> all = harvest.candidates();
    List<Candidate> first = Suppression.of(all);
    SizeConsensus consensus = SizeConsensus.of(first);
    if (consensus == null) {
      return List.of();
    }
    List<Candidate> rescaled = new ArrayList<>();
    for (Candidate candidate : all) {
      rescaled.add(candidate.withScore(candidate.score() * fit(consensus.ratio(candidate))));
    }
    List<Candidate> accepted =
        Suppression.of(rescaled).stream()
            .filter(candidate -> candidate.score() > ACCEPTED)
            .toList();
    return new Groups(pyramid, consensus, accepted)
        .explained(harvest.blots()).stream()
        .map(candidate -> Edges.refined(pyramid, candidate))
        .map(candidate -> new Found(candidate.quad(), candidate.colour(), candidate.score()))
        .toList();
  }

  /// 1 for notes about as large as agreed, less for others.
  private static double fit(double ratio) {
    double off = Math.abs(Math.log(ratio));
    return off < 0.25 ? 1 : Math.exp(-(off - 0.25) * 2.2);
  }
}
