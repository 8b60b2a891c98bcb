package org.journeywall.exchange.xlsx;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/// A header with rows below it that becomes an Excel table: it can be filtered, sorted and named in
/// formulas.
final class SheetTable {
  private static final double HEADER_HEIGHT = 22;
  private static final double USUAL_HEIGHT = 19;

  private final XSSFSheet sheet;
  private final Styles styles;
  private final int top;
  private final int columns;
  private int next;

  /// Writes the header; its names have to be distinct.
  SheetTable(XSSFSheet sheet, Styles styles, int top, List<String> header) {
    this.sheet = sheet;
    this.styles = styles;
    this.top = top;
    columns = header.size();
    XSSFRow row = sheet.createRow(top);
    row.setHeightInPoints((float) HEADER_HEIGHT);
    for (int i = 0; i < columns; i++) {
      styles.text(row, i, header.get(i), Look.HEADER);
    }
    next = top + 1;
  }

  /// The next row.
  XSSFRow add() {
    return sheet.createRow(next++);
  }

  // Where text is wrapped a row has to grow with it.
  private void setHeights() {
    for (int i = top + 1; i < next; i++) {
      XSSFRow row = sheet.getRow(i);
      double height = USUAL_HEIGHT;
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText()) {
          int width = sheet.getColumnWidth(cell.getColumnIndex()) / 256;
          height = Math.max(height, styles.heights().of(cell.getStringCellValue(), width));
        }
      }
      row.setHeightInPoints((float) height);
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
            new CellReference(next - 1, columns - 1),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable table = sheet.createTable(area);
    table.setName(name);
    table.setDisplayName(name);
    CTTable parts = table.getCTTable();
    parts.addNewAutoFilter().setRef(area.formatAsString());
    CTTableStyleInfo style = parts.addNewTableStyleInfo();
    style.setName("TableStyleLight1");
    style.setShowRowStripes(true);
  }

  /// Sets the widths of the columns from the left, in characters.
  void widths(int... characters) {
    for (int i = 0; i < characters.length; i++) {
      sheet.setColumnWidth(i, characters[i] * 256);
    }
  }
}
