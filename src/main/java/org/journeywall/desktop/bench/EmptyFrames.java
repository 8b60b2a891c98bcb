package org.journeywall.desktop.bench;

/// Pans at 100 % over a wall of the same size on which no card hangs: what a frame costs anyway.
final class EmptyFrames {
  private EmptyFrames() {}

  static void run(Stand stand, Tally tally) {
    stand.settled(System.nanoTime());
    stand.full();
    stand.measure(Panning.across(stand), tally);
  }
}
