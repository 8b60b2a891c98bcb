package org.journeywall.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a workbook remembers of itself as it was written, in a sheet nobody sees: which column of
/// which sheet means what, and a mark of every cell. When it comes back, the cells somebody edited
/// are known from those that are as they were, whatever became of the wall meanwhile. Of the texts
/// themselves nothing is kept.
public final class Origin {
  /// The name of that sheet.
  public static final String SHEET = "Journeywall";

  private static final String COLUMN = "@";
  private static final String ROW = "#";

  private final Map<String, Part> parts = new LinkedHashMap<>();

  /// One table of the workbook.
  ///
  /// @param columns what stands over a column by what it means
  /// @param marks of the cells, in the order of the columns, by the row's id
  public record Part(Map<String, String> columns, Map<String, List<String>> marks) {
    Part() {
      this(new LinkedHashMap<>(), new LinkedHashMap<>());
    }
  }

  /// Remembers the columns of the sheet of cards.
  public void cards(Words words) {
    for (CardColumn column : CardColumn.values()) {
      column(CardSearch.SHEET, CardData.key(column), words.of(column));
    }
  }

  /// The table in the sheet of this name; an empty one where it is not known.
  public Part part(String sheet) {
    return parts.getOrDefault(sheet, new Part());
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /// Remembers what stands over a column.
  public void column(String sheet, String meaning, String header) {
    parts.computeIfAbsent(sheet, none -> new Part()).columns.put(meaning, header);
  }

  /// Remembers a row: its cells in the order of the columns, as they will be read.
  public void row(String sheet, String id, List<String> cells) {
    List<String> marks = cells.stream().map(Mark::of).toList();
    parts.computeIfAbsent(sheet, none -> new Part()).marks.put(id, marks);
  }

  /// The rows of the hidden sheet.
  public List<List<String>> lines() {
    var lines = new ArrayList<List<String>>();
    parts.forEach((sheet, part) -> {
      part.columns.forEach(
          (meaning, header) -> lines.add(List.of(sheet, COLUMN + meaning, header)));
      part.marks.forEach(
          (id, marks) -> lines.add(List.of(sheet, ROW + id, String.join(" ", marks))));
    });
    return lines;
  }

  /// What the sheets of a workbook remember; nothing where it is none of ours.
  public static Origin of(List<RawSheet> sheets) {
    var origin = new Origin();
    for (RawSheet sheet : sheets) {
      if (sheet.name().equals(SHEET)) {
        sheet.rows().forEach(row -> origin.read(row.cells()));
      }
    }
    return origin;
  }

  private void read(List<String> cells) {
    if (cells.size() < 3) {
      return;
    }
    Part part = parts.computeIfAbsent(cells.get(0), none -> new Part());
    String name = cells.get(1);
    if (name.startsWith(COLUMN)) {
      part.columns.put(name.substring(1), cells.get(2));
    } else if (name.startsWith(ROW)) {
      part.marks.put(name.substring(1), Arrays.asList(cells.get(2).split(" ")));
    }
  }
}
