package org.journeywall.compare;

/// What happened to a record from one workshop to the other.
public enum Happening {
  ADDED,
  REMOVED,
  /// It stands elsewhere, or at another place in its order.
  MOVED,
  /// Its fields say something else.
  CHANGED
}
