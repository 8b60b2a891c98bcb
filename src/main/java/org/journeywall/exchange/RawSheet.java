package org.journeywall.exchange;

import java.util.List;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;

/// A sheet of somebody's file as text, before anybody knows what stands in it.
///
/// @param name of the sheet; that of the file where it has only one
/// @param rows that are not empty
public record RawSheet(String name, List<CardTable.Row> rows) {
  public RawSheet {
    rows = List.copyOf(rows);
  }

  /// How many characters stand in it.
  long characters() {
    return rows.stream().flatMap(row -> row.cells().stream()).mapToLong(String::length).sum();
  }

  /// These sheets, unless they hold more than tables of cards can.
  public static Outcome<List<RawSheet>> within(List<RawSheet> sheets, String fileName) {
    long characters = sheets.stream().mapToLong(RawSheet::characters).sum();
    return characters > CardTable.MOST_CHARACTERS
        ? Outcome.failed(Problem.of(Problem.Kind.IMPORT_TOO_LARGE, fileName))
        : Outcome.done(sheets);
  }
}
