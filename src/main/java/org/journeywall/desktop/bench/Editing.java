package org.journeywall.desktop.bench;

import javafx.scene.input.KeyCode;

/// Edits one card by the keyboard at 100 %: a vote, to the next stage, the vote back, the way back.
/// Measured is the first frame that shows an edit; the cards are left to settle before the next.
final class Editing {
  private static final int WARM_UP = 20;
  private static final int EDITS = 60;
  private static final long SETTLING = 250;

  private Editing() {}

  static void run(Stand stand, Tally tally) {
    stand.full();
    stand.clickFirstCard();
    for (int i = 0; i < WARM_UP; i++) {
      one(stand, i);
    }
    for (int i = 0; i < EDITS; i++) {
      int before = stand.eye().glance();
      tally.begin();
      tally.frame(one(stand, i));
      tally.worked(stand.frames().worked());
      tally.end();
      Stand.pause(SETTLING);
      tally.looked(stand.eye().glance() != before);
    }
  }

  private static double one(Stand stand, int number) {
    return stand.frames().of(() -> edit(stand.hand(), number));
  }

  /// The edit with this number; four of them leave the card as it was.
  static void edit(Hand hand, int number) {
    switch (number % 4) {
      case 0 -> hand.type("+");
      case 1 -> hand.altKey(KeyCode.RIGHT);
      case 2 -> hand.type("-");
      default -> hand.altKey(KeyCode.LEFT);
    }
  }
}
