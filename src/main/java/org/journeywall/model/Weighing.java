package org.journeywall.model;

/// What an opportunity is worth and what it takes, as the room weighed it, both from 1 (little) to
/// 5 (much).
public record Weighing(int impact, int effort) {
  /// The ends of both scales.
  public static final int LEAST = 1;

  public static final int MOST = 5;

  public Weighing {
    impact = Math.clamp(impact, LEAST, MOST);
    effort = Math.clamp(effort, LEAST, MOST);
  }
}
