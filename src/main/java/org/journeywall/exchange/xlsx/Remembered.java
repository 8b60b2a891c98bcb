package org.journeywall.exchange.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.journeywall.exchange.Origin;

/// Remembers the rows of a table that may come back, as they will be read.
final class Remembered {
  private final Origin origin;
  private final String sheet;
  private final List<Integer> columns = new ArrayList<>();
  private final int id;

  /// @param meanings of the columns that come back, among them `id`, and where they stand
  /// @param header of the table
  Remembered(Origin origin, String sheet, Map<String, Integer> meanings, SheetRow header) {
    this.origin = origin;
    this.sheet = sheet;
    id = meanings.getOrDefault("id", 0);
    meanings.entrySet().stream()
        .sorted(Comparator.comparing(Map.Entry::getValue))
        .forEach(column -> {
          columns.add(column.getValue());
          origin.column(sheet, column.getKey(), header.text(column.getValue()));
        });
  }

  void row(SheetRow row) {
    origin.row(sheet, row.text(id), columns.stream().map(row::text).toList());
  }
}
