package org.journeywall.digitise.find;

import java.util.List;

/// Which colours of a wall come from a pad of larger notes than the others: notes of one pad are of
/// one size, so that what is too large is one note where most of its colour is as large, and
/// several that touch where most of its colour is not.
///
/// @param larger what may be one larger note each
/// @param usual notes of the usual size
record Pads(LocalSize sizes, List<Candidate> larger, List<Candidate> usual) {
  private static final double LEAST = 1.42;
  private static final double MOST = 2.2;
  private static final double LONGEST = 2.1;
  private static final double SURE = 0.5;
  private static final double SAME = 14;
  private static final int FEWEST = 3;

  static Pads of(List<Candidate> candidates, LocalSize sizes) {
    List<Candidate> sure = candidates.stream().filter(note -> note.score() > SURE).toList();
    return new Pads(
        sizes,
        sure.stream().filter(note -> isLarger(note, sizes.ratio(note))).toList(),
        sure.stream().filter(note -> isUsual(sizes.ratio(note))).toList());
  }

  private static boolean isLarger(Candidate note, double ratio) {
    return ratio * ratio > LEAST && ratio * ratio < MOST && note.quad().aspect() < LONGEST;
  }

  private static boolean isUsual(double ratio) {
    return ratio * ratio <= LEAST && ratio * ratio > 1 / LEAST;
  }

  /// Whether a candidate that is too large is one note of a larger pad.
  boolean holdOne(Candidate candidate) {
    return isLarger(candidate, sizes.ratio(candidate))
        && like(larger, candidate) >= Math.max(FEWEST, like(usual, candidate));
  }

  private static long like(List<Candidate> notes, Candidate candidate) {
    return notes.stream().filter(o -> o.colour().distance(candidate.colour()) < SAME).count();
  }
}
