package org.journeywall.desktop.bench;

import java.util.function.IntConsumer;
import org.journeywall.desktop.menu.EditDeed;
import org.journeywall.desktop.menu.ViewDeed;

/// Goes through what people do on a wall, for some seconds and without measuring: whoever packs the
/// program lets Java watch, and what it learns makes the first minute of every later start quick.
final class Rehearsal {
  private static final int EDITS = 60;
  private static final int PANS = 80;
  private static final int MOVES = 60;
  private static final int LETTERS = 40;
  private static final int UNDONE = 16;
  private static final double NOTCH = 12;

  private Rehearsal() {}

  static void run(Stand stand) {
    stand.full();
    stand.clickFirstCard();
    repeat(stand, EDITS, step -> Editing.edit(stand.hand(), step));
    stand.press(EditDeed.EDIT_TEXT);
    repeat(stand, LETTERS, step -> Typing.letter(stand.hand(), step));
    stand.press(ViewDeed.FIT_MAP);
    while (stand.scale() < 1) {
      stand.frames().of(() -> stand.hand().zoom(stand.middleX(), stand.middleY(), NOTCH));
    }
    stand.full();
    repeat(stand, PANS, Panning.across(stand));
    stand.full();
    Dragging.pick(stand);
    repeat(stand, MOVES, step -> Dragging.move(stand, step));
    Dragging.drop(stand);
    for (int i = 0; i < UNDONE; i++) {
      stand.press(EditDeed.UNDO);
    }
  }

  private static void repeat(Stand stand, int times, IntConsumer gesture) {
    for (int i = 0; i < times; i++) {
      int step = i;
      stand.frames().of(() -> gesture.accept(step));
    }
  }
}
