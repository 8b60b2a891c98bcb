package org.journeywall.digitise.review;

/// How many dots were handed out, to hold against how many were counted.
///
/// @param people who voted
/// @param each dots per person
public record VoteBudget(int people, int each) {
  /// Nobody has said.
  public static final VoteBudget UNKNOWN = new VoteBudget(0, 0);

  /// More than anybody hands out.
  public static final int MOST = 1000;

  public VoteBudget {
    people = Math.clamp(people, 0, MOST);
    each = Math.clamp(each, 0, MOST);
  }

  public boolean isKnown() {
    return people > 0 && each > 0;
  }

  public int total() {
    return people * each;
  }
}
