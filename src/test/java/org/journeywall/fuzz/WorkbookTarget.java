package org.journeywall.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.journeywall.exchange.xlsx.XlsxImport;

/// Workbooks: the first byte says whether the others are a whole file or one part in an otherwise
/// good one, since a fuzzer does not find its way through a checksum and a compression.
public final class WorkbookTarget {
  private static final List<String> PARTS =
      List.of(
          "xl/worksheets/sheet1.xml",
          "xl/sharedStrings.xml",
          "xl/workbook.xml",
          "xl/styles.xml",
          "[Content_Types].xml",
          "_rels/.rels",
          "xl/_rels/workbook.xml.rels");

  private static final byte[] GOOD = good();

  private WorkbookTarget() {}

  /// Takes any bytes; throws where the import does.
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    if (bytes.length == 0) {
      return;
    }
    byte[] rest = Arrays.copyOfRange(bytes, 1, bytes.length);
    int part = (bytes[0] & 0xFF) % (PARTS.size() + 1);
    Intake.of(new XlsxImport(), part == PARTS.size() ? rest : with(PARTS.get(part), rest));
  }

  /// The good workbook with another part.
  static byte[] with(String name, byte[] content) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(GOOD));
        var zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(entry.getName().equals(name) ? content : in.readAllBytes());
      }
    }
    return out.toByteArray();
  }

  private static byte[] good() {
    try (var workbook = new XSSFWorkbook()) {
      var sheet = workbook.createSheet("Cards");
      String[][] rows = {{"Text", "Stage", "Value"}, {"Asks a friend", "Before", "7"}};
      for (int row = 0; row < rows.length; row++) {
        for (int column = 0; column < rows[row].length; column++) {
          var cells = column == 0 ? sheet.createRow(row) : sheet.getRow(row);
          cells.createCell(column).setCellValue(rows[row][column]);
        }
      }
      var out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
