package org.journeywall.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeywall.exchange.CardTable;
import org.journeywall.exchange.Mark;
import org.journeywall.exchange.Origin;
import org.journeywall.exchange.Plain;
import org.journeywall.exchange.RawSheet;
import org.journeywall.model.Texts;
import org.jspecify.annotations.Nullable;

/// A table of a workbook that went out from here, as it comes back: its rows, and which of their
/// cells somebody edited.
///
/// @param rows below the header that say something
/// @param gone ids of rows that are there no more
record Edited(List<Row> rows, Set<String> gone) {
  static final String ID = "id";

  /// A row of it.
  ///
  /// @param id what stands in its id cell; empty where it is new
  /// @param cells by what their columns mean
  /// @param edited meanings of the cells that are not as they were; all of a new row
  record Row(CardTable.Row source, String id, Map<String, String> cells, Set<String> edited) {
    /// What stands in a cell now, if somebody edited it; null where nobody did.
    @Nullable String text(String meaning) {
      return edited.contains(meaning) ? cells.get(meaning) : null;
    }

    /// What stands in a cell.
    String cell(String meaning) {
      return cells.getOrDefault(meaning, "");
    }
  }

  /// The table of a sheet, which may stand below other things; an empty one where it is not found.
  static Edited of(List<RawSheet> sheets, String sheet, Origin origin) {
    Origin.Part part = origin.part(sheet);
    for (RawSheet raw : sheets) {
      if (raw.name().equals(sheet)) {
        List<CardTable.Row> rows = raw.rows();
        for (int i = 0; i < rows.size(); i++) {
          Map<String, Integer> columns = columns(rows.get(i).cells(), part);
          if (columns.containsKey(ID) && columns.size() > 2) {
            return of(rows.subList(i + 1, rows.size()), columns, part);
          }
        }
      }
    }
    return new Edited(List.of(), Set.of());
  }

  private static Map<String, Integer> columns(List<String> header, Origin.Part part) {
    var columns = new HashMap<String, Integer>();
    part.columns()
        .forEach((meaning, name) -> {
          for (int i = 0; i < header.size(); i++) {
            if (Plain.name(header.get(i)).equals(Plain.name(name))) {
              columns.putIfAbsent(meaning, i);
            }
          }
        });
    return columns;
  }

  private static Edited of(
      List<CardTable.Row> rows, Map<String, Integer> columns, Origin.Part part) {
    var found = new ArrayList<Row>();
    Set<String> gone = new HashSet<>(part.marks().keySet());
    List<String> order = new ArrayList<>(part.columns().keySet());
    for (CardTable.Row row : rows) {
      var cells = new HashMap<String, String>();
      columns.forEach((meaning, at) -> {
        String cell = at < row.cells().size() ? row.cells().get(at) : "";
        cells.put(meaning, Texts.clean(cell).strip());
      });
      String id = cells.getOrDefault(ID, "");
      gone.remove(id);
      List<String> marks = part.marks().getOrDefault(id, List.of());
      var edited = new HashSet<String>();
      cells.forEach((meaning, cell) -> {
        int at = order.indexOf(meaning);
        if (at >= marks.size() || !Mark.of(cell).equals(marks.get(at))) {
          edited.add(meaning);
        }
      });
      found.add(new Row(row, id, cells, edited));
    }
    return new Edited(found, gone);
  }
}
