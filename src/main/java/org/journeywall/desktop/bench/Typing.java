package org.journeywall.desktop.bench;

import org.journeywall.desktop.menu.EditDeed;

/// Writes on a card at 100 %, letter by letter; after some lines what stands there is written over.
final class Typing {
  private static final String TEXT = "Żółta karteczka czeka, aż doradca wróci z odpowiedzią ";

  private Typing() {}

  static void run(Stand stand, Tally tally) {
    stand.full();
    stand.clickFirstCard();
    stand.press(EditDeed.EDIT_TEXT);
    stand.measureSeen(step -> letter(stand.hand(), step), tally);
  }

  /// Types the letter with this number.
  static void letter(Hand hand, int number) {
    int at = number % TEXT.length();
    if (at == 0) {
      hand.key(EditDeed.SELECT_ALL);
    }
    hand.type(TEXT.substring(at, at + 1));
  }
}
