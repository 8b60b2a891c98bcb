package org.journeywall.exchange.xlsx;

import java.util.List;
import org.journeywall.exchange.Changes;

/// What two states differ in, a change in each row, to be filtered and sorted. It stands alone in
/// its workbook: the walls of a comparison show what is not there any more, too.
final class ChangesSheet {
  private static final String NAME = "Changes";

  private ChangesSheet() {}

  static void write(Styles styles, Changes changes) {
    SheetCells sheet = styles.sheet(NAME);
    SheetTable table = new SheetTable(sheet, styles, 0, changes.headings());
    for (List<String> values : changes.rows()) {
      SheetRow row = table.add();
      for (int i = 0; i < values.size(); i++) {
        styles.text(row, i, values.get(i), Look.WRAPPED);
      }
    }
    table.widths(16, 18, 22, 24, 24, 34, 20, 34, 34);
    table.finish("ChangesTable");
    sheet.sheet().createFreezePane(0, 1);
    Printing.wide(sheet.sheet());
  }
}
