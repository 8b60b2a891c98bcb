package org.journeywall.exchange.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Exports;
import org.journeywall.exchange.Redaction;
import org.journeywall.exchange.pptx.Photographed;
import org.junit.jupiter.api.Test;

/// Notes that nobody typed yet show their photograph in the sheet of the map.
class NotePicturesTest {
  private static final double EMU_PER_POINT = 12_700;

  private static List<XSSFPicture> shown(XSSFWorkbook workbook) {
    var pictures = new ArrayList<XSSFPicture>();
    for (Sheet sheet : workbook) {
      if (((XSSFSheet) sheet).getDrawingPatriarch() != null) {
        ((XSSFSheet) sheet)
            .getDrawingPatriarch()
            .forEach(shape -> {
              if (shape instanceof XSSFPicture picture) {
                pictures.add(picture);
              }
            });
      }
    }
    return pictures;
  }

  private static XSSFWorkbook written(ExportJob job) throws IOException {
    return Workbooks.open(Exports.written(new XlsxExport(), job));
  }

  @Test
  void aPhotographLiesInTheCellOfItsNoteAndInTheFileOnce() throws IOException {
    try (XSSFWorkbook workbook = written(Exports.job(Photographed.made()))) {
      assertEquals(1, workbook.getAllPictures().size());
      List<XSSFPicture> shown = shown(workbook);
      assertEquals(2, shown.size());
      Set<String> cells = new HashSet<>();
      for (XSSFPicture picture : shown) {
        var anchor = picture.getClientAnchor();
        assertEquals(anchor.getRow1(), anchor.getRow2());
        assertEquals(anchor.getCol1(), anchor.getCol2());
        cells.add(anchor.getRow1() + " " + anchor.getCol1());
        double wide = anchor.getDx2() - anchor.getDx1();
        double high = anchor.getDy2() - anchor.getDy1();
        assertEquals(1.5, wide / high, 0.01);
        XSSFSheet sheet = picture.getSheet();
        double row = sheet.getRow(anchor.getRow1()).getHeightInPoints();
        assertTrue(anchor.getDy2() / EMU_PER_POINT <= row, "below its row");
      }
      assertEquals(2, cells.size());
    }
  }

  @Test
  void itIsLeftOutWithTheNotes() throws IOException {
    var without = new Redaction(Set.of(Redaction.Part.NOTES));
    try (XSSFWorkbook workbook = written(Exports.job(Photographed.made()).without(without))) {
      assertEquals(List.of(), shown(workbook));
      assertEquals(List.of(), workbook.getAllPictures());
    }
  }
}
