package org.journeywall.exchange.xlsx;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.journeywall.exchange.CardSearch;
import org.journeywall.exchange.CardTable;
import org.journeywall.exchange.Figures;
import org.journeywall.exchange.RawSheet;
import org.jspecify.annotations.Nullable;

/// Reads a sheet as rows of text, as its cells are seen: of formulas the last result, nothing is
/// calculated or fetched.
final class SheetReader {
  private final Sheet sheet;
  private final Map<CellAddress, CellAddress> joined = new HashMap<>();

  SheetReader(Sheet sheet) {
    this.sheet = sheet;
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      if (range.getFirstColumn() == range.getLastColumn()) {
        join(range);
      }
    }
  }

  // Who joins the cells of a stage down the rows means all of them.
  private void join(CellRangeAddress range) {
    var first = new CellAddress(range.getFirstRow(), range.getFirstColumn());
    int last = Math.min(range.getLastRow(), range.getFirstRow() + CardTable.MOST_ROWS);
    for (int row = range.getFirstRow() + 1; row <= last; row++) {
      joined.put(new CellAddress(row, range.getFirstColumn()), first);
    }
  }

  /// What stands in the sheet. A few rows more than may be, so that a table that is too long is
  /// known to be so.
  RawSheet read() {
    var rows = new ArrayList<CardTable.Row>();
    for (Row row : sheet) {
      if (rows.size() <= CardTable.MOST_ROWS + CardSearch.HEADER_WITHIN) {
        List<String> cells = cells(row);
        if (!cells.stream().allMatch(String::isBlank)) {
          rows.add(new CardTable.Row(row.getRowNum() + 1, cells));
        }
      }
    }
    return new RawSheet(sheet.getSheetName(), rows);
  }

  private List<String> cells(Row row) {
    var cells = new ArrayList<String>();
    // One more than may be, so that a table that is too wide is known to be so.
    int columns = Math.min(row.getLastCellNum(), CardTable.MOST_COLUMNS + 1);
    for (int column = 0; column < columns; column++) {
      cells.add(text(cell(row, column)));
    }
    return cells;
  }

  private @Nullable Cell cell(Row row, int column) {
    CellAddress first = joined.get(new CellAddress(row.getRowNum(), column));
    Row its = first == null ? row : sheet.getRow(first.getRow());
    return its == null ? null : its.getCell(column);
  }

  /// What is seen in a cell.
  static String text(@Nullable Cell cell) {
    if (cell == null) {
      return "";
    }
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> cell.getStringCellValue();
      case NUMERIC -> number(cell);
      case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      case BLANK, FORMULA, _NONE -> "";
    };
  }

  private static String number(Cell cell) {
    double number = cell.getNumericCellValue();
    if (DateUtil.isCellDateFormatted(cell)) {
      LocalDateTime moment = cell.getLocalDateTimeCellValue();
      return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? moment.toLocalDate().toString()
          : moment.toString();
    }
    if (cell.getCellStyle().getDataFormatString().endsWith("%")) {
      BigDecimal percent = BigDecimal.valueOf(number).movePointRight(2);
      return percent.stripTrailingZeros().toPlainString() + " %";
    }
    return Figures.plain(number);
  }
}
