package org.journeywall.fuzz;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.journeywall.exchange.xlsx.Crafted;
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

  private WorkbookTarget() {}

  /// Takes any bytes; throws where the import does.
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    if (bytes.length == 0) {
      return;
    }
    byte[] rest = Arrays.copyOfRange(bytes, 1, bytes.length);
    int part = (bytes[0] & 0xFF) % (PARTS.size() + 1);
    Intake.of(new XlsxImport(), part == PARTS.size() ? rest : Crafted.with(PARTS.get(part), rest));
  }
}
