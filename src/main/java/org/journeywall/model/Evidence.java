package org.journeywall.model;

/// How well a card is founded: do not assume, verify.
///
/// @param count of how many interviews, tickets or visits it was observed; 0 where nobody counted
/// @param source where it can be looked up; may be empty
public record Evidence(Basis basis, int count, String source) {
  public static final Evidence NONE = new Evidence(Basis.UNSTATED, 0, "");

  /// What a card rests on.
  public enum Basis {
    /// Nobody has said yet.
    UNSTATED,
    /// Somebody in the room said so.
    ASSUMPTION,
    /// Seen in interviews, support tickets, visits.
    OBSERVED,
    /// There are data.
    MEASURED
  }

  public Evidence {
    count = Math.max(0, count);
  }
}
