package org.journeywall.digitise.place;

import java.util.Comparator;
import java.util.List;
import org.journeywall.digitise.Note;
import org.journeywall.digitise.NoteColour;

/// The notes above all others that name the stages: in one row, of a colour of their own.
final class HeaderRow {
  private static final double ROW = 0.7;
  private static final double STRAY = 0.12;
  private static final double LEVEL = 0.35;
  private static final double BELOW = 1.45;
  private static final double WIDE = 2.2;
  private static final double APART = 1.1;

  private HeaderRow() {}

  /// From left to right; empty where there is no such row.
  static List<Note> of(List<Note> notes) {
    for (NoteColour colour : NoteColour.values()) {
      List<Note> alike = notes.stream().filter(note -> note.colour() == colour).toList();
      double top =
          alike.stream().mapToDouble(note -> note.spot().y()).min().orElse(Double.MAX_VALUE);
      List<Note> row =
          alike.stream()
              .filter(note -> note.spot().y() < top + ROW)
              .sorted(Comparator.comparingDouble(note -> note.spot().x()))
              .toList();
      if (isHeader(row, alike.size(), notes, top)) {
        return row;
      }
    }
    return List.of();
  }

  // Of a colour others have, too, but far above them and far from each other.
  private static boolean standsApart(List<Note> row, List<Note> notes, double top) {
    double next =
        notes.stream()
            .filter(note -> !row.contains(note))
            .mapToDouble(note -> note.spot().y())
            .min()
            .orElse(top);
    double wide = row.getLast().spot().x() - row.getFirst().spot().x();
    double low = row.stream().mapToDouble(note -> note.spot().y()).max().orElse(top);
    return next - top > BELOW && low - top < LEVEL && wide > WIDE * (row.size() - 1);
  }

  private static boolean isHeader(List<Note> row, int alike, List<Note> notes, double top) {
    long othersAbove =
        notes.stream().filter(note -> !row.contains(note) && note.spot().y() < top + ROW).count();
    boolean ofItsOwn = alike - row.size() <= STRAY * notes.size() || standsApart(row, notes, top);
    boolean isApart = true;
    for (int i = 1; i < row.size(); i++) {
      isApart &= row.get(i).spot().x() - row.get(i - 1).spot().x() > APART;
    }
    return row.size() >= 2
        && notes.size() >= row.size() * 2
        && othersAbove == 0
        && ofItsOwn
        && isApart;
  }
}
