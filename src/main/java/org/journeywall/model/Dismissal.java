package org.journeywall.model;

import java.util.List;

/// That the room has looked at a finding of a map and lets it be: which, and why. A finding is
/// known by its kind and the records it is about, so that it stays dismissed until it is about
/// others.
///
/// @param finding the name of the finding's kind, as in `stage-without-touchpoint`; a newer version
///   of the program may know kinds that this one does not
/// @param about ids of the records it is about, in the order the kind has them
/// @param reason why, in one line; may be empty
public record Dismissal(String finding, List<String> about, String reason) {
  public Dismissal {
    about = List.copyOf(about);
  }

  /// Whether both dismiss the same finding.
  public boolean sameFinding(Dismissal other) {
    return finding.equals(other.finding) && about.equals(other.about);
  }

  public Dismissal withReason(String newReason) {
    return new Dismissal(finding, about, newReason);
  }
}
