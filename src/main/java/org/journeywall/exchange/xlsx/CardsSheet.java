package org.journeywall.exchange.xlsx;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.journeywall.exchange.CardColumn;
import org.journeywall.exchange.CardRow;
import org.journeywall.exchange.CardValue;
import org.journeywall.exchange.ExportCancelled;
import org.journeywall.exchange.Origin;
import org.journeywall.exchange.Progress;
import org.journeywall.exchange.Words;

/// One row per card with all its fields, to be filtered, calculated with and read back.
final class CardsSheet {
  private static final int REPORT_EVERY = 50;
  private static final int PAGES_WIDE = 4;

  private CardsSheet() {}

  /// Writes the rows; `from` and `to` are the shares of the whole work done before and after.
  static void write(
      Styles styles,
      List<CardRow> rows,
      Words words,
      Origin origin,
      Progress progress,
      double from,
      double to)
      throws ExportCancelled {
    SheetCells sheet = styles.sheet(SheetNames.CARDS);
    CardColumn[] columns = CardColumn.values();
    List<String> header = Arrays.stream(columns).map(words::of).toList();
    SheetTable table = new SheetTable(sheet, styles, 0, header);
    origin.cards(words);
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).rememberIn(origin, words);
      if (i % REPORT_EVERY == 0) {
        progress.step(from + (to - from) * i / rows.size());
      }
      write(styles, table.add(), rows.get(i), columns);
    }
    table.widths(Arrays.stream(columns).mapToInt(CardsSheet::width).toArray());
    table.finish("CardTable");
    sheet.sheet().createFreezePane(1, 1);
    Printing.wide(sheet.sheet(), PAGES_WIDE);
    sheet.sheet().setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
  }

  private static void write(Styles styles, SheetRow row, CardRow card, CardColumn[] columns) {
    for (int i = 0; i < columns.length; i++) {
      switch (card.cell(columns[i])) {
        case null -> {}
        case CardValue.Words(String text) -> styles.text(row, i, text, look(columns[i]));
        case CardValue.Figure(double value) -> styles.number(row, i, value, Look.PLAIN);
        case CardValue.Day(LocalDate day) -> styles.day(row, i, day);
        case CardValue.Yes() -> styles.flag(row, i, Look.PLAIN);
      }
    }
  }

  private static Look look(CardColumn column) {
    return switch (column) {
      case TEXT, NOTE, EMOTION, FEELING, HISTORY, TAGS, LINKS, PERSONA -> Look.WRAPPED;
      case ID,
          MAP,
          STAGE,
          STEP,
          LANE,
          KIND,
          METRIC,
          VALUE,
          UNIT,
          TARGET,
          THRESHOLD,
          BETTER,
          MEASURED,
          CHANNEL,
          OWNER,
          SEVERITY,
          STATUS,
          DUE,
          IMPACT,
          EFFORT,
          EVIDENCE,
          EVIDENCE_SOURCE,
          EVIDENCE_COUNT,
          MOMENT_OF_TRUTH,
          VOTES,
          STACK ->
          Look.PLAIN;
    };
  }

  private static int width(CardColumn column) {
    return switch (column) {
      case TEXT, NOTE -> 40;
      case EMOTION, FEELING, HISTORY, LINKS -> 36;
      case PERSONA, EVIDENCE_SOURCE -> 28;
      case MAP, STAGE, STEP, LANE, MOMENT_OF_TRUTH -> 20;
      case ID, KIND, CHANNEL, OWNER, METRIC, EVIDENCE, EVIDENCE_COUNT, DUE, TAGS -> 16;
      case VALUE,
          UNIT,
          TARGET,
          THRESHOLD,
          BETTER,
          MEASURED,
          SEVERITY,
          STATUS,
          IMPACT,
          EFFORT,
          VOTES,
          STACK ->
          12;
    };
  }
}
