package org.journeywall.desktop.bench;

import org.journeywall.desktop.menu.ViewDeed;

/// Zooms from the whole map to 100 % around the pointer with Ctrl and the wheel, in the small steps
/// of a touchpad, and waits for the picture to come to rest.
final class Zooming {
  private static final double STEP = 12;
  private static final int ROUNDS = 3;

  private Zooming() {}

  static void run(Stand stand, Tally tally) {
    stand.fit();
    round(stand, new Tally());
    double sharp = 0;
    for (int i = 0; i < ROUNDS; i++) {
      stand.fit();
      tally.begin();
      long end = round(stand, tally);
      tally.end();
      sharp = Math.max(sharp, stand.settled(end));
    }
    tally.note("sharp_ms", sharp);
    stand.fit();
    stand.look(step -> step(stand), 0, tally);
    stand.press(ViewDeed.FIT_MAP);
  }

  private static long round(Stand stand, Tally tally) {
    while (stand.scale() < 1) {
      tally.frame(stand.frames().of(() -> step(stand)));
    }
    return System.nanoTime();
  }

  private static void step(Stand stand) {
    stand.hand().zoom(stand.middleX(), stand.middleY(), STEP);
  }
}
