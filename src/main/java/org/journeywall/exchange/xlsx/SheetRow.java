package org.journeywall.exchange.xlsx;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;
import org.journeywall.vector.Markup;
import org.jspecify.annotations.Nullable;

/// A row of a sheet until the file is written.
final class SheetRow {
  // Excel knows heights in quarters of a point.
  private static final double STEPS = 4;

  /// A cell of it.
  ///
  /// @param style which of the workbook's
  record Cell(int style, Look look, CellContent content) {}

  private final int number;
  private final TreeMap<Integer, Cell> cells = new TreeMap<>();
  private double height;

  SheetRow(int number) {
    this.number = number;
  }

  /// Which row of the sheet it is, from 0.
  int number() {
    return number;
  }

  /// Sets its height, in points; without it rows are as high as a line.
  void height(double points) {
    height = Math.ceil(points * STEPS) / STEPS;
  }

  void set(int column, Cell cell) {
    cells.put(column, cell);
  }

  /// What will be read in a cell.
  String text(int column) {
    Cell cell = cells.get(column);
    return cell == null ? "" : cell.content.text();
  }

  /// The number in a cell, or null where there is none.
  @Nullable Double number(int column) {
    Cell cell = cells.get(column);
    return cell != null && cell.content instanceof CellContent.Figure(double value) ? value : null;
  }

  /// The cells by their columns, from the left.
  Map<Integer, Cell> cells() {
    return cells;
  }

  /// The last column in which there is a cell, or null in an empty row.
  @Nullable Integer lastColumn() {
    return cells.isEmpty() ? null : cells.lastKey();
  }

  void write(Markup xml, SharedTexts texts) throws IOException {
    String name = Integer.toString(number + 1);
    xml.open("row").with("r", name);
    if (height > 0) {
      xml.with("ht", height).with("customHeight", "1");
    }
    if (cells.isEmpty()) {
      xml.empty();
      return;
    }
    for (Map.Entry<Integer, Cell> entry : cells.entrySet()) {
      Cell cell = entry.getValue();
      xml.open("c").with("r", CellReference.convertNumToColString(entry.getKey()) + name);
      xml.with("s", Integer.toString(cell.style));
      cell.content.write(xml, texts);
    }
    xml.close("row");
  }
}
