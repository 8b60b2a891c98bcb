package org.journeywall.model;

/// The part a persona plays in the buying committee.
public enum CommitteeRole {
  USER,
  CHAMPION,
  DECISION_MAKER,
  CFO,
  IT,
  PROCUREMENT,
  LEGAL,
  /// A role of the facilitator's own naming.
  OTHER
}
