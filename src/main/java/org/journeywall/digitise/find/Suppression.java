package org.journeywall.digitise.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Of candidates that lie on each other only the best is kept.
final class Suppression {
  private static final double SHARED = 0.3;

  private Suppression() {}

  static List<Candidate> of(List<Candidate> candidates) {
    List<Candidate> sorted = new ArrayList<>(candidates);
    sorted.sort(Comparator.comparingDouble(Candidate::score).reversed());
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : sorted) {
      if (kept.stream().noneMatch(other -> collide(candidate, other))) {
        kept.add(candidate);
      }
    }
    return kept;
  }

  static boolean collide(Candidate one, Candidate other) {
    double both = one.quad().overlap(other.quad());
    return both > 0 && both > SHARED * Math.min(one.quad().area(), other.quad().area());
  }
}
