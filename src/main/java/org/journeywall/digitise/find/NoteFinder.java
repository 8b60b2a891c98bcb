package org.journeywall.digitise.find;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.digitise.image.Going;
import org.journeywall.digitise.image.Pyramid;
import org.journeywall.digitise.image.View;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;
import org.jspecify.annotations.Nullable;

/// The notes of a photograph.
public final class NoteFinder {
  private static final double ACCEPTED = 0.40;
  private static final double LARGE = 1.5;
  private static final double CLEARLY = 0.13;
  private static final double HANDY = 72;

  private NoteFinder() {}

  /// @param outline the wall in the photograph, in its pixels; null to look everywhere
  public static List<Found> find(Pyramid pyramid, @Nullable Quad outline, Going going) {
    List<View> views = pyramid.views();
    int handy = Math.min(1, views.size() - 1);
    Harvest harvest = Candidates.in(pyramid, views.subList(handy, views.size()), outline, going);
    List<Candidate> first = Suppression.of(harvest.candidates());
    SizeConsensus consensus = consensus(pyramid, first);
    if (handy > 0 && (consensus == null || !isHandy(consensus, pyramid.largest()))) {
      // Of two that are as good the one from the larger view comes first.
      Harvest large = Candidates.in(pyramid, views.subList(0, handy), outline, going);
      large.add(harvest);
      harvest = large;
      first = Suppression.of(harvest.candidates());
      consensus = consensus(pyramid, first);
    }
    if (consensus == null) {
      return List.of();
    }
    LocalSize sizes = LocalSize.of(consensus, accepted(first, consensus));
    Pads pads = Pads.of(first, sizes);
    List<Candidate> all = new ArrayList<>(harvest.candidates());
    all.addAll(pieces(pyramid, first, sizes, pads));
    List<Candidate> refined =
        new Groups(pyramid, sizes, pads, accepted(all, consensus), going)
            .explained(harvest.blots()).stream()
                .peek(candidate -> going.on())
                .map(candidate -> Edges.refined(pyramid, candidate))
                .toList();
    return Suppression.of(refined).stream()
        .map(candidate -> new Found(candidate.quad(), candidate.colour(), candidate.score()))
        .toList();
  }

  // The largest view takes more time than all others, and only small notes need it.
  private static boolean isHandy(SizeConsensus consensus, View largest) {
    Spot middle = new Spot(largest.width() / 2.0, largest.height() / 2.0).times(largest.scale());
    return consensus.sideAt(middle) / largest.scale() > HANDY;
  }

  private static List<Candidate> accepted(List<Candidate> all, SizeConsensus consensus) {
    List<Candidate> rescaled = new ArrayList<>();
    for (Candidate candidate : all) {
      rescaled.add(candidate.withScore(candidate.score() * fit(consensus.ratio(candidate))));
    }
    return Suppression.of(rescaled).stream()
        .filter(candidate -> candidate.score() > ACCEPTED)
        .toList();
  }

  /// What the large ones consist of, where lines divide them.
  private static List<Candidate> pieces(
      Pyramid pyramid, List<Candidate> candidates, LocalSize sizes, Pads pads) {
    List<Candidate> all = new ArrayList<>();
    for (Candidate candidate : candidates) {
      double ratio = sizes.ratio(candidate);
      if (ratio * ratio > LARGE && candidate.score() > ACCEPTED && !pads.holdOne(candidate)) {
        double side = sizes.sideAt(candidate.quad().centre());
        Dividers.Pieces pieces = Dividers.pieces(pyramid, candidate.quad(), side);
        if (pieces.areSeveral() && pieces.gain() > CLEARLY) {
          pieces.quads().forEach(piece -> all.add(candidate.withQuad(piece)));
        }
      }
    }
    return all;
  }

  private static @Nullable SizeConsensus consensus(Pyramid pyramid, List<Candidate> first) {
    SizeConsensus large = SizeConsensus.of(first);
    if (large == null) {
      return null;
    }
    SizeConsensus consensus = large.orSmaller(first);
    Blocks blocks = Blocks.of(pyramid, first, consensus);
    return blocks.prevail() ? SizeConsensus.of(blocks.pieces()) : consensus;
  }

  /// 1 for notes about as large as agreed, less for others.
  private static double fit(double ratio) {
    double off = Math.abs(Math.log(ratio));
    return off < 0.25 ? 1 : Math.exp(-(off - 0.25) * 2.2);
  }
}
