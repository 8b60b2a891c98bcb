package org.journeywall.digitise.find;

import java.util.List;

/// What the first look at a photograph brings.
///
/// @param candidates single notes, many of each
/// @param blots patches that may be several notes in one
record Harvest(List<Candidate> candidates, List<Blot> blots) {}
