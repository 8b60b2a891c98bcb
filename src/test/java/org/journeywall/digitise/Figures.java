package org.journeywall.digitise;

import java.util.List;

/// How much of what is known of the notes of a drawn wall was told right, as shares of the notes
/// that were found.
///
/// @param places in the right stage and lane
/// @param colours by the right name
/// @param votes within one of the dots drawn
record Figures(int found, double places, double colours, double votes) {

  static Figures of(SyntheticWall drawn, Wall wall) {
    int found = 0;
    int places = 0;
    int colours = 0;
    int votes = 0;
    for (SyntheticWall.Drawn truth : drawn.visible()) {
      var seen = new GroundTruth.Seen(truth.quad().centre(), truth.quad().side());
      List<Note> there = wall.notes().stream().filter(note -> seen.matches(note.quad())).toList();
      if (there.isEmpty()) {
        continue;
      }
      Note note = there.getFirst();
      found++;
      boolean isPlaced =
          wall.layout().stage(note) == truth.stage() && wall.layout().lane(note) == truth.lane();
      places += isPlaced ? 1 : 0;
      colours += truth.colour().replace("pale ", "").equals(note.colour().word()) ? 1 : 0;
      votes += Math.abs(note.allVotes() - truth.dots()) <= 1 ? 1 : 0;
    }
    double all = Math.max(1, found);
    return new Figures(found, places / all, colours / all, votes / all);
  }
}
