package org.journeywall.exchange.xlsx;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/// A header with rows below it that becomes an Excel table: it can be filtered, sorted and named in
/// formulas.
final class SheetTable {
  private static final double HEADER_HEIGHT = 22;
  private static final double USUAL_HEIGHT = 19;

  private final SheetCells sheet;
  private final Styles styles;
  private final int top;
  private final List<String> header;
  private int next;

  /// Writes the header; its names have to be distinct.
  SheetTable(SheetCells sheet, Styles styles, int top, List<String> header) {
    this.sheet = sheet;
    this.styles = styles;
    this.top = top;
    this.header = List.copyOf(header);
    SheetRow row = sheet.row(top);
    row.height(HEADER_HEIGHT);
    for (int i = 0; i < header.size(); i++) {
      styles.text(row, i, header.get(i), Look.HEADER);
    }
    next = top + 1;
  }

  /// The next row.
  SheetRow add() {
    return sheet.row(next++);
  }

  // Where text is wrapped a row has to grow with it.
  private void setHeights() {
    for (int i = top + 1; i < next; i++) {
      SheetRow row = sheet.row(i);
      double height = USUAL_HEIGHT;
      for (Map.Entry<Integer, SheetRow.Cell> entry : row.cells().entrySet()) {
        if (entry.getValue().look().wrapped()) {
          int width = sheet.sheet().getColumnWidth(entry.getKey()) / 256;
          String text = entry.getValue().content().text();
          height = Math.max(height, styles.heights().of(text, width));
        }
      }
      row.height(height);
    }
  }

  /// Makes it a table of this name, after its columns have their widths, which belongs to no other
  /// table of the workbook. A table has at least one row, be it an empty one.
  void finish(String name) {
    if (next == top + 1) {
      add();
    }
    setHeights();
    var area =
        new AreaReference(
            new CellReference(top, 0),
            new CellReference(next - 1, header.size() - 1),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable table = sheet.sheet().createTable(area);
    table.setName(name);
    table.setDisplayName(name);
    for (int i = 0; i < header.size(); i++) {
      table.getColumns().get(i).setName(CellText.safe(header.get(i)).replace("\n", "_x000a_"));
    }
    CTTable parts = table.getCTTable();
    parts.addNewAutoFilter().setRef(area.formatAsString());
    CTTableStyleInfo style = parts.addNewTableStyleInfo();
    style.setName("TableStyleLight1");
    style.setShowRowStripes(true);
  }

  /// Sets the widths of the columns from the left, in characters.
  void widths(int... characters) {
    for (int i = 0; i < characters.length; i++) {
      sheet.sheet().setColumnWidth(i, characters[i] * 256);
    }
  }
}
