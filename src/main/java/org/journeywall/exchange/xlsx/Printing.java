package org.journeywall.exchange.xlsx;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// How sheets come out of a printer.
final class Printing {
  private static final double MARGIN_INCHES = 0.4;

  private Printing() {}

  /// On landscape pages, one page wide and as many high as it takes.
  static void wide(XSSFSheet sheet) {
    wide(sheet, 1);
  }

  /// On landscape pages, so many side by side and as many below as it takes.
  static void wide(XSSFSheet sheet, int pages) {
    XSSFPrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(true);
    sheet.setFitToPage(true);
    setup.setFitWidth((short) pages);
    setup.setFitHeight((short) 0);
    sheet.setHorizontallyCenter(true);
    for (PageMargin side : new PageMargin[] {PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP}) {
      sheet.setMargin(side, MARGIN_INCHES);
    }
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight("&P / &N");
  }
}
