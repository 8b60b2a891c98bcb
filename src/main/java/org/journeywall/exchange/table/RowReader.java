package org.journeywall.exchange.table;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.journeywall.exchange.CardColumn;
import org.journeywall.exchange.CardTable;
import org.journeywall.exchange.Entries;
import org.journeywall.exchange.Figures;
import org.journeywall.exchange.Words;
import org.journeywall.model.Texts;
import org.jspecify.annotations.Nullable;

/// Reads the cells of one row. What is in a cell and cannot be used is put aside with
/// [#keep(CardColumn)], to stand in the card's note.
final class RowReader {
  // A kind alone says what the lane is about.
  private static final Set<CardColumn> PLACE =
      EnumSet.of(
          CardColumn.MAP, CardColumn.STAGE, CardColumn.STEP, CardColumn.LANE, CardColumn.KIND);

  private final CardTable.Row row;
  private final Columns columns;
  private final Remarks remarks;
  private final boolean commaIsDecimal;
  private final StringJoiner aside = new StringJoiner("\n").setEmptyValue("");

  RowReader(CardTable.Row row, Columns columns, Remarks remarks, boolean commaIsDecimal) {
    this.row = row;
    this.columns = columns;
    this.remarks = remarks;
    this.commaIsDecimal = commaIsDecimal;
  }

  boolean commaIsDecimal() {
    return commaIsDecimal;
  }

  /// Whether nothing stands in the row.
  boolean isEmpty() {
    return row.cells().stream().allMatch(String::isBlank);
  }

  /// Whether the row says something besides a place.
  boolean hasCard() {
    for (int i = 0; i < row.cells().size() && i < columns.names().size(); i++) {
      int at = i;
      boolean place = PLACE.stream().anyMatch(one -> columns.known().getOrDefault(one, -1) == at);
      if (!place && !row.cells().get(i).isBlank()) {
        return true;
      }
    }
    return false;
  }

  /// The text of several lines in the column; empty where there is none.
  String text(CardColumn column) {
    Integer at = columns.known().get(column);
    return at == null ? "" : cell(at);
  }

  /// Whether anything stands in a column nobody knows.
  boolean hasStrangers() {
    return columns.unknown().stream().anyMatch(at -> !cell(at).isBlank());
  }

  private String cell(int at) {
    return at < row.cells().size() ? Texts.clean(row.cells().get(at)) : "";
  }

  /// The text in the column as one line.
  String line(CardColumn column) {
    return Texts.line(text(column));
  }

  boolean has(CardColumn column) {
    return !text(column).isBlank();
  }

  /// What the word in the column means; null where there is none, or none that is known.
  <E extends Enum<E>> @Nullable E choice(CardColumn column, Class<E> type) {
    if (!has(column)) {
      return null;
    }
    E choice = Words.find(type, line(column));
    if (choice == null) {
      keep(column);
    }
    return choice;
  }

  /// The number in the column; null where there is none.
  @Nullable Double number(CardColumn column) {
    Double number = has(column) ? Figures.number(line(column), commaIsDecimal) : null;
    if (number == null) {
      keep(column);
    }
    return number;
  }

  /// The whole number of at least 0 in the column; 0 where there is none.
  int count(CardColumn column) {
    Integer count = has(column) ? Figures.count(line(column)) : null;
    if (count == null) {
      keep(column);
    }
    return count == null ? 0 : count;
  }

  /// The day in the column; null where there is none.
  @Nullable LocalDate day(CardColumn column) {
    LocalDate day = has(column) ? Figures.day(line(column)) : null;
    if (day == null) {
      keep(column);
    }
    return day;
  }

  /// Puts aside what stands in the column, if anything does.
  void keep(CardColumn column) {
    keep(column, text(column).strip());
  }

  /// Puts aside this part of what stands in the column.
  void keep(CardColumn column, String part) {
    Integer at = columns.known().get(column);
    if (at != null && !part.isEmpty()) {
      String name = columns.names().get(at);
      remarks.kept(name, row.number(), part);
      putAside(name, part);
    }
  }

  /// Puts aside what stands in the column without a remark.
  void keepQuietly(CardColumn column) {
    Integer at = columns.known().get(column);
    if (at != null) {
      putAside(columns.names().get(at), line(column));
    }
  }

  private void putAside(String name, String value) {
    aside.add(name + ": " + value);
  }

  void idTwice(String id) {
    remarks.twice(id);
  }

  /// The card's note, with all that was put aside and what stands in unknown columns below it.
  String note() {
    var note = new StringJoiner("\n").setEmptyValue("");
    String own = text(CardColumn.NOTE);
    if (!own.isEmpty()) {
      note.add(own);
    }
    if (aside.length() > 0) {
      note.add(aside.toString());
    }
    for (int at : columns.unknown()) {
      if (!cell(at).isBlank()) {
        note.add(columns.names().get(at) + ": " + cell(at).strip());
      }
    }
    boolean cut =
        Texts.isTooLong(note.toString()) || row.cells().stream().anyMatch(Texts::isTooLong);
    if (cut) {
      remarks.cut(row.number());
    }
    return Texts.clean(note.toString());
  }

  /// The things in the column, separated by semicolons or, where there are none, by commas.
  List<String> list(CardColumn column) {
    return Entries.split(text(column), true).stream()
        .map(entry -> Texts.line(Entries.unquoted(entry.raw())))
        .filter(item -> !item.isEmpty())
        .toList();
  }
}
