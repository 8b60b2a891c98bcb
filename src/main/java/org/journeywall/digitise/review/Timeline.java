package org.journeywall.digitise.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A review with the steps that led to it and those taken back.
///
/// @param before earlier reviews, the latest last
/// @param after reviews taken back, the next last
public record Timeline(List<Review> before, Review now, List<Review> after) {
  private static final int LONGEST = 1000;

  public Timeline {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  public static Timeline of(Review review) {
    return new Timeline(List.of(), review, List.of());
  }

  /// After a step. Going to another note is none to take back.
  public Timeline step(Review next) {
    if (next.equals(now)) {
      return this;
    }
    if (next.equals(now.withCurrent(next.current()))) {
      return new Timeline(before, next, after);
    }
    List<Review> kept = before.size() < LONGEST ? before : before.subList(1, before.size());
    return new Timeline(plus(kept, now), next, List.of());
  }

  /// With something that is no step, because nobody did it: it is so in all reviews, earlier and
  /// later.
  Timeline amended(UnaryOperator<Review> change) {
    return new Timeline(
        before.stream().map(change).toList(),
        change.apply(now),
        after.stream().map(change).toList());
  }

  public Timeline undo() {
    return before.isEmpty() ? this : new Timeline(but(before), before.getLast(), plus(after, now));
  }

  public Timeline redo() {
    return after.isEmpty() ? this : new Timeline(plus(before, now), after.getLast(), but(after));
  }

  private static List<Review> plus(List<Review> reviews, Review one) {
    var all = new ArrayList<>(reviews);
    all.add(one);
    return all;
  }

  private static List<Review> but(List<Review> reviews) {
    return reviews.subList(0, reviews.size() - 1);
  }
}
