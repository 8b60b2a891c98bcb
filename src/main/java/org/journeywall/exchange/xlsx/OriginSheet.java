package org.journeywall.exchange.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.journeywall.exchange.Origin;

/// The sheet nobody sees, by which it is known later what somebody edited in the others.
final class OriginSheet {
  private OriginSheet() {}

  static void write(XSSFWorkbook workbook, Origin origin) {
    XSSFSheet sheet = workbook.createSheet(Origin.SHEET);
    List<List<String>> lines = origin.lines();
    for (int i = 0; i < lines.size(); i++) {
      XSSFRow row = sheet.createRow(i);
      for (int column = 0; column < lines.get(i).size(); column++) {
        row.createCell(column).setCellValue(CellText.safe(lines.get(i).get(column)));
      }
    }
    workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
  }
}
