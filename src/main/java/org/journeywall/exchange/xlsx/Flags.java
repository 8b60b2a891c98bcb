package org.journeywall.exchange.xlsx;

import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.IconMultiStateFormatting.IconSet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.journeywall.paint.Colour;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;

/// Colours and signs that follow the numbers of a sheet.
final class Flags {
  // From this share of the target on it is nearly reached.
  private static final double NEARLY = 0.9;

  private final StylesTable styles;
  private final XSSFSheetConditionalFormatting formatting;

  Flags(XSSFSheet sheet) {
    styles = sheet.getWorkbook().getStylesSource();
    formatting = sheet.getSheetConditionalFormatting();
  }

  /// Cells of the area are written in this colour where the formula of its first cell holds.
  void ink(String area, String formula, Colour colour) {
    XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
    rule.createFontFormatting().setFontColor(Styles.colour(colour));
    // POI leaves out the opacity, which the schema asks for.
    CTDxf made = styles.getDxfAt(styles._getDXfsSize() - 1);
    made.getFont().getColorArray(0).setRgb(Styles.colour(colour).getARGB());
    add(area, rule);
  }

  /// Bars behind shares of a target, full where it is reached.
  void bars(String area, Colour colour) {
    XSSFConditionalFormattingRule rule =
        formatting.createConditionalFormattingRule(Styles.colour(colour));
    var bar = rule.getDataBarFormatting();
    bar.getMinThreshold().setRangeType(RangeType.NUMBER);
    bar.getMinThreshold().setValue(0d);
    bar.getMaxThreshold().setRangeType(RangeType.NUMBER);
    bar.getMaxThreshold().setValue(1d);
    add(area, rule);
  }

  /// A flag beside shares of a target: green where it is reached, yellow where nearly, else red.
  void signs(String area) {
    XSSFConditionalFormattingRule rule =
        formatting.createConditionalFormattingRule(IconSet.GYR_3_FLAGS);
    var signs = rule.getMultiStateFormatting();
    double[] from = {0, NEARLY, 1};
    for (int i = 0; i < from.length; i++) {
      signs.getThresholds()[i].setRangeType(RangeType.NUMBER);
      signs.getThresholds()[i].setValue(from[i]);
    }
    add(area, rule);
  }

  private void add(String area, XSSFConditionalFormattingRule rule) {
    formatting.addConditionalFormatting(
        new CellRangeAddress[] {CellRangeAddress.valueOf(area)}, rule);
  }
}
