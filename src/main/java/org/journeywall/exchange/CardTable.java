package org.journeywall.exchange;

import java.util.List;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;

/// Cards as a table of text, the way all table formats hand them over: the workshop it becomes is
/// the same whatever the file was.
///
/// Columns and values are understood in every language of the interface, whatever their letter
/// case. Nothing that stands in a cell is lost: what is not understood goes into the card's note
/// with its column's name, and a remark tells so.
///
/// @param header the names of the columns
/// @param rows the rows below it; they may be shorter than the header
public record CardTable(List<String> header, List<Row> rows) {

  /// The most rows that are read. A wall has some dozens of cards.
  public static final int MOST_ROWS = 50_000;

  /// The most columns that are read.
  public static final int MOST_COLUMNS = 500;

  /// The most characters in all cells together. What Excel can hold in one cell can stand in it a
  /// million times over without the file growing by much.
  public static final int MOST_CHARACTERS = 20_000_000;

  private static final int SURELY_OURS = 3;

  /// @param number of the row in the file, counted from 1, for messages
  /// @param cells what stands in it: numbers with a point, days as ISO 8601 writes them
  public record Row(int number, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  public CardTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /// How many of these names are columns of a card table.
  public static long known(List<String> header) {
    return header.stream().filter(name -> Words.find(CardColumn.class, name) != null).count();
  }

  /// Whether this could be the header of a card table: it names a column that a card can live on.
  public static boolean isHeader(List<String> header) {
    return header.stream()
        .map(name -> Words.find(CardColumn.class, name))
        .anyMatch(column ->
            column == CardColumn.TEXT
                || column == CardColumn.METRIC
                || column == CardColumn.EMOTION);
  }

  /// Whether its columns are called as this program calls them, so that nobody has to be asked what
  /// they mean: that of the cards and two more.
  public boolean isOurs() {
    List<CardColumn> ours = header.stream().flatMap(name -> Words.named(name).stream()).toList();
    boolean cards =
        ours.contains(CardColumn.TEXT)
            || ours.contains(CardColumn.METRIC)
            || ours.contains(CardColumn.EMOTION);
    return cards && ours.size() >= SURELY_OURS;
  }

  private static boolean isTooWide(List<String> cells) {
    return cells.size() > MOST_COLUMNS
        && !cells.subList(MOST_COLUMNS, cells.size()).stream().allMatch(String::isBlank);
  }

  /// This table, unless it holds more than a wall of cards can.
  public Outcome<CardTable> within(String fileName) {
    long characters = characters(header);
    boolean tooWide = isTooWide(header);
    for (Row row : rows) {
      characters += characters(row.cells);
      tooWide |= isTooWide(row.cells);
    }
    return tooWide || characters > MOST_CHARACTERS
        ? Outcome.failed(Problem.of(Problem.Kind.IMPORT_TOO_LARGE, fileName))
        : Outcome.done(this);
  }

  private static long characters(List<String> cells) {
    return cells.stream().mapToLong(String::length).sum();
  }
}
