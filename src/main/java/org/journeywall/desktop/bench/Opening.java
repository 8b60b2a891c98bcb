package org.journeywall.desktop.bench;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.desktop.menu.ViewDeed;
import org.journeywall.model.Outcome;

/// From the file on the disk to the first screen with notes on it, and on to the picture of the
/// whole map, which is asked for at once. The program is running; the window is closed between the
/// rounds.
final class Opening implements Course {
  private static final int ROUNDS = 5;

  @Override
  public Outcome<Tally> run(Program program) {
    var tally = new Tally();
    double cold = round(program, new Tally(), new ArrayList<>());
    List<Double> first = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      round(program, tally, first);
    }
    tally.note("first_screen_ms", Tally.median(first));
    tally.note("cold_first_screen_ms", cold);
    return Outcome.done(tally);
  }

  private static double round(Program program, Tally tally, List<Double> first) {
    tally.begin();
    long start = System.nanoTime();
    Stand stand = program.open();
    stand.awaitNotes();
    double seen = (System.nanoTime() - start) / 1e6;
    int before = stand.eye().skim();
    stand.press(ViewDeed.FIT_MAP);
    tally.end();
    double whole = stand.settled(start, before);
    first.add(seen);
    tally.frame(whole);
    tally.looked(stand.eye().skim() != before);
    stand.close();
    return seen;
  }
}
