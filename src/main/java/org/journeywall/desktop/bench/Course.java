package org.journeywall.desktop.bench;

import org.journeywall.model.Outcome;

/// What is done with the program in one scenario.
interface Course {
  Outcome<Tally> run(Program program);

  /// Something that is done in the window of the workshop, after it has been opened.
  interface InWindow {
    void run(Stand stand, Tally tally);
  }

  static Course inWindow(InWindow deeds) {
    return program -> {
      Stand stand = program.open();
      if (program.shape().cards() > 0) {
        stand.awaitNotes();
      }
      var tally = new Tally();
      deeds.run(stand, tally);
      return Outcome.done(tally);
    };
  }
}
