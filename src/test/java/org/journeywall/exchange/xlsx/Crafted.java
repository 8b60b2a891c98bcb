package org.journeywall.exchange.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Workbooks put together by hand: a good one, in which a part is exchanged for something no
/// spreadsheet would write.
public final class Crafted {
  public static final String SHEET = "xl/worksheets/sheet1.xml";
  public static final String STRINGS = "xl/sharedStrings.xml";

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private Crafted() {}

  /// A workbook with two columns and one card, “Asks a friend”.
  public static byte[] good() throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      var sheet = workbook.createSheet("Cards");
      String[][] rows = {{"Text", "Stage", "Value"}, {"Asks a friend", "Before", "7"}};
      for (int row = 0; row < rows.length; row++) {
        var cells = sheet.createRow(row);
        for (int column = 0; column < rows[row].length; column++) {
          cells.createCell(column).setCellValue(rows[row][column]);
        }
      }
      return Workbooks.bytes(workbook);
    }
  }

  /// The good workbook with this part in the place of its own, or added.
  public static byte[] with(String name, byte[] content) throws IOException {
    return with(Map.of(name, content));
  }

  static byte[] with(String name, String content) throws IOException {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] with(Map<String, byte[]> parts) throws IOException {
    var left = new HashMap<>(parts);
    var out = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(good()));
        var zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] other = left.remove(entry.getName());
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(other == null ? in.readAllBytes() : other);
      }
      for (Map.Entry<String, byte[]> part : left.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }

  /// A sheet with this between `sheetData` and its end, under a row that names three columns.
  static String sheet(String rows) {
    return sheet(rows, "");
  }

  static String sheet(String rows, String after) {
    return "<worksheet xmlns=\""
        + MAIN
        + "\"><sheetData><row r=\"1\">"
        + text("A1", "Text")
        + text("B1", "Note")
        + text("C1", "Value")
        + "</row>"
        + rows
        + "</sheetData>"
        + after
        + "</worksheet>";
  }

  static String text(String cell, String text) {
    return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }
}
