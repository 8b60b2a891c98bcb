package org.journeywall.exchange.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.journeywall.exchange.Origin;

/// The sheet nobody sees, by which it is known later what somebody edited in the others.
final class OriginSheet {
  private OriginSheet() {}

  static void write(Styles styles, Origin origin) {
    SheetCells sheet = styles.sheet(Origin.SHEET);
    List<List<String>> lines = origin.lines();
    for (int i = 0; i < lines.size(); i++) {
      SheetRow row = sheet.row(i);
      for (int column = 0; column < lines.get(i).size(); column++) {
        styles.text(row, column, lines.get(i).get(column), Look.PLAIN);
      }
    }
    XSSFWorkbook workbook = styles.workbook();
    workbook.setSheetVisibility(workbook.getSheetIndex(sheet.sheet()), SheetVisibility.VERY_HIDDEN);
  }
}
