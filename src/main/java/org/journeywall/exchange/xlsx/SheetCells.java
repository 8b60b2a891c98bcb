package org.journeywall.exchange.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.journeywall.vector.Markup;

/// A sheet: its cells, which are kept here and written when the file is packed, and all else of it,
/// which POI keeps. POI would make a tree of XML of the cells, which takes many times the memory
/// and twice the time.
final class SheetCells {
  /// Where POI leaves room for cells.
  private static final String ROOM = "<sheetData/>";

  private final XSSFSheet sheet;
  private final TreeMap<Integer, SheetRow> rows = new TreeMap<>();

  SheetCells(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  /// The sheet without its cells.
  XSSFSheet sheet() {
    return sheet;
  }

  String name() {
    return sheet.getSheetName();
  }

  /// The name of its part in the archive.
  String part() {
    return sheet.getPackagePart().getPartName().getName().substring(1);
  }

  /// The row, made where it is not there yet.
  SheetRow row(int row) {
    return rows.computeIfAbsent(row, SheetRow::new);
  }

  /// The rows there are, from top to bottom.
  Collection<SheetRow> rows() {
    return rows.values();
  }

  /// Tells how large it is, when all cells are there.
  void measure() {
    int right = 0;
    for (SheetRow row : rows.values()) {
      Integer last = row.lastColumn();
      right = last == null ? right : Math.max(right, last);
    }
    int bottom = rows.isEmpty() ? 0 : rows.lastKey();
    String area = new CellRangeAddress(0, bottom, 0, right).formatAsString();
    sheet.getCTWorksheet().getDimension().setRef(area);
  }

  /// Writes the sheet's part with its cells.
  void fill(InputStream part, OutputStream out, SharedTexts texts) throws IOException {
    String frame = new String(part.readAllBytes(), StandardCharsets.UTF_8);
    int room = frame.indexOf(ROOM);
    var xml = new Markup(out);
    xml.raw(frame.substring(0, room)).open("sheetData");
    for (SheetRow row : rows.values()) {
      row.write(xml, texts);
    }
    xml.close("sheetData");
    xml.raw(frame.substring(room + ROOM.length())).flush();
  }
}
