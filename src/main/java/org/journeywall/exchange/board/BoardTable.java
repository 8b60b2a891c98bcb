package org.journeywall.exchange.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeywall.exchange.CardColumn;
import org.journeywall.exchange.CardData;
import org.journeywall.exchange.CardTable;
import org.journeywall.exchange.ImportJob;
import org.journeywall.exchange.NoteColours;
import org.journeywall.model.CardKind;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.jspecify.annotations.Nullable;

/// Makes a table of cards of what was found on a board of another program. A note that lies in a
/// cell of one of our maps is a card of that cell, whoever wrote it; every other is parked. The
/// colour of somebody else's note decides its kind.
public final class BoardTable {
  /// The most megabytes of a file that is read.
  public static final int MOST_MEGABYTES = 64;

  // Notes whose tops are as near as this stand in one row.
  private static final double ROW = 60;

  private final List<Landmark> landmarks;
  private final List<CardTable.Row> rows = new ArrayList<>();

  private BoardTable(List<Landmark> landmarks) {
    this.landmarks = landmarks;
  }

  /// Where a note lies.
  private record Cell(String map, String stage, String lane) {}

  /// The table, or why there is none.
  public static Outcome<CardTable> of(List<Landmark> landmarks, List<Scrap> scraps, ImportJob job) {
    List<Scrap> notes =
        scraps.stream()
            .filter(scrap -> !scrap.isForeign() || !scrap.text().isBlank())
            .sorted(
                Comparator.comparingLong((Scrap scrap) -> Math.round(scrap.rect().y() / ROW))
                    .thenComparingDouble(scrap -> scrap.rect().x()))
            .toList();
    if (notes.isEmpty()) {
      return Outcome.failed(Problem.of(Problem.Kind.IMPORT_NO_NOTES, job.fileName()));
    }
    if (notes.size() > CardTable.MOST_ROWS) {
      String most = Integer.toString(CardTable.MOST_ROWS);
      return Outcome.failed(Problem.of(Problem.Kind.IMPORT_TOO_MANY_ROWS, job.fileName(), most));
    }
    var table = new BoardTable(landmarks);
    table.frames();
    notes.forEach(table::note);
    return Outcome.done(new CardTable(CardData.header(), table.rows));
  }

  // Rows without a card name stages and lanes in their order, also those in which nothing stands.
  private void frames() {
    var maps = new LinkedHashMap<String, List<Landmark>>();
    for (Landmark landmark : landmarks) {
      maps.computeIfAbsent(landmark.map(), none -> new ArrayList<>()).add(landmark);
    }
    maps.forEach((map, here) -> {
      List<Landmark> stages =
          sorted(here, Piece.Panel.Part.STAGE, Comparator.comparingDouble(one -> one.rect().x()));
      List<Landmark> lanes =
          sorted(here, Piece.Panel.Part.LANE, Comparator.comparingDouble(one -> one.rect().y()));
      if (!stages.isEmpty() && !lanes.isEmpty()) {
        stages.forEach(stage -> frame(map, stage, lanes.getFirst()));
        lanes.forEach(lane -> frame(map, stages.getFirst(), lane));
      }
    });
  }

  private static List<Landmark> sorted(
      List<Landmark> all, Piece.Panel.Part part, Comparator<Landmark> order) {
    return all.stream().filter(one -> one.part() == part).sorted(order).toList();
  }

  private void frame(String map, Landmark stage, Landmark lane) {
    var cells = new EnumMap<CardColumn, String>(CardColumn.class);
    cells.put(CardColumn.MAP, map);
    cells.put(CardColumn.STAGE, stage.name());
    cells.put(CardColumn.LANE, lane.name());
    cells.put(CardColumn.KIND, lane.kind());
    row(cells);
  }

  private void note(Scrap scrap) {
    var cells = new EnumMap<CardColumn, String>(CardColumn.class);
    scrap
        .data()
        .forEach((key, value) -> {
          CardColumn column = CardData.column(key);
          if (column != null) {
            cells.put(column, value);
          }
        });
    String text = scrap.newText();
    if (text != null) {
      cells.put(CardColumn.TEXT, text);
    }
    if (scrap.isForeign()) {
      CardKind kind = NoteColours.kind(scrap.colour());
      cells.put(CardColumn.KIND, CardData.words().of(kind));
    }
    if (!scrap.fixed()) {
      place(cells, cellAt(scrap.rect().centreX(), scrap.rect().centreY()));
    }
    row(cells);
  }

  // What belongs to a cell does not go with a card to another.
  private static void place(Map<CardColumn, String> cells, @Nullable Cell cell) {
    String stage = cell == null ? "" : cell.stage();
    String lane = cell == null ? "" : cell.lane();
    boolean stayed =
        stage.equals(cells.getOrDefault(CardColumn.STAGE, ""))
            && lane.equals(cells.getOrDefault(CardColumn.LANE, ""));
    if (cell != null) {
      cells.put(CardColumn.MAP, cell.map());
    }
    if (!stayed) {
      cells.put(CardColumn.STAGE, stage);
      cells.put(CardColumn.LANE, lane);
      cells.remove(CardColumn.STEP);
      cells.remove(CardColumn.STACK);
    }
  }

  private @Nullable Cell cellAt(double x, double y) {
    for (Landmark lane : landmarks) {
      if (lane.part() == Piece.Panel.Part.LANE && lane.holds(x, y)) {
        for (Landmark stage : landmarks) {
          if (stage.part() == Piece.Panel.Part.STAGE
              && stage.map().equals(lane.map())
              && stage.holds(x, y)) {
            return new Cell(lane.map(), stage.name(), lane.name());
          }
        }
      }
    }
    return null;
  }

  private void row(Map<CardColumn, String> cells) {
    var row = new ArrayList<String>();
    for (CardColumn column : CardColumn.values()) {
      row.add(cells.getOrDefault(column, ""));
    }
    rows.add(new CardTable.Row(rows.size() + 1, row));
  }
}
