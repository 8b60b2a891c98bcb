package org.journeywall.digitise.find;

import java.util.List;

/// What a first look at some views of a photograph brings.
///
/// @param candidates single notes, many of each
/// @param blots patches that may be several notes in one
record Harvest(List<Candidate> candidates, List<Blot> blots) {
  void add(Harvest other) {
    candidates.addAll(other.candidates);
    blots.addAll(other.blots);
  }
}
