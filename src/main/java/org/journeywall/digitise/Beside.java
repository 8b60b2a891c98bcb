package org.journeywall.digitise;

import java.util.List;
import org.journeywall.digitise.shape.Spot;

/// Places the notes of a photograph that shows another part of the room to the right of the rest.
final class Beside {
  private static final double APART = 2;

  private Beside() {}

  static List<Note> placed(List<Note> there, List<Note> notes) {
    if (there.isEmpty() || notes.isEmpty()) {
      return notes;
    }
    double right = there.stream().mapToDouble(note -> note.straight().right()).max().orElse(0);
    double top = there.stream().mapToDouble(note -> note.straight().top()).min().orElse(0);
    double left = notes.stream().mapToDouble(note -> note.straight().left()).min().orElse(0);
    double newTop = notes.stream().mapToDouble(note -> note.straight().top()).min().orElse(0);
    Spot way = new Spot(right + APART - left, top - newTop);
    return notes.stream().map(note -> note.withStraight(note.straight().plus(way))).toList();
  }
}
