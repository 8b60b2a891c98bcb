package org.journeywall.endtoend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.journeywall.model.CardKind;

/// The sheet that shows the wall, read as people read it: a card's stage is the heading above it,
/// its lane the name at the left, its kind the colour.
final class SeenMap {
  private static final Map<CardKind, String> COLOURS =
      Map.of(
          CardKind.TOUCHPOINT, "FFE58A",
          CardKind.NEED, "BFE3FF",
          CardKind.EMOTION, "FFC9DE",
          CardKind.CONCERN, "FFC4B3",
          CardKind.ACTION, "C9F0C4",
          CardKind.METRIC, "FFFFFF",
          CardKind.OPPORTUNITY, "DCCBFF",
          CardKind.NOTE, "ECEAE4");

  private final List<Reader.Cell> cells;
  private final NavigableMap<Integer, String> stages;
  private final NavigableMap<Integer, String> lanes;

  SeenMap(List<Reader.Cell> cells, List<String> stages, List<String> lanes) {
    this.cells = new ArrayList<>(cells);
    this.stages = headings(stages, Reader.Cell::column);
    this.lanes = headings(lanes, Reader.Cell::row);
    cells.stream()
        .filter(cell -> cell.column() == 1 && cell.text().startsWith("Parking"))
        .forEach(cell -> this.lanes.put(cell.row(), ""));
  }

  private NavigableMap<Integer, String> headings(
      List<String> names, Function<Reader.Cell, Integer> place) {
    var headings = new TreeMap<Integer, String>();
    for (Reader.Cell cell : cells) {
      String first = cell.text().lines().findFirst().orElse("");
      if (names.contains(first)) {
        headings.putIfAbsent(place.apply(cell), first);
      }
    }
    return headings;
  }

  /// Each of these notes as the sheet shows it, where it shows a cell of their text and colour that
  /// no other note has taken; without a place where it shows none.
  List<Note> notes(List<Note> wanted) {
    return wanted.stream().map(this::seen).toList();
  }

  private Note seen(Note wanted) {
    for (Reader.Cell cell : cells) {
      Note there = wanted.in(stage(cell), lane(cell));
      if (there.equals(wanted) && isColoured(cell, wanted) && says(cell, wanted)) {
        cells.remove(cell);
        return there;
      }
    }
    return wanted.in("nowhere", "nowhere");
  }

  private String lane(Reader.Cell cell) {
    var heading = lanes.floorEntry(cell.row());
    return heading == null ? "above" : heading.getValue();
  }

  private String stage(Reader.Cell cell) {
    var heading = stages.floorEntry(cell.column());
    return lane(cell).isEmpty() ? "" : heading == null ? "left" : heading.getValue();
  }

  private static boolean isColoured(Reader.Cell cell, Note wanted) {
    return cell.fill().equals(COLOURS.get(wanted.kind()));
  }

  // A feeling as a face, the score, the persona and the word.
  private static boolean says(Reader.Cell cell, Note wanted) {
    if (wanted.kind() != CardKind.EMOTION) {
      return Arrays.asList(cell.text().split("\n")).contains(wanted.text());
    }
    String score = wanted.text().substring(0, wanted.text().indexOf(' ')).replace('-', '−');
    return cell.text().contains(" " + score + " ") && cell.text().endsWith(wanted.words());
  }
}
