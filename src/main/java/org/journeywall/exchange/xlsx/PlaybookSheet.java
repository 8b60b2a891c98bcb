package org.journeywall.exchange.xlsx;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.journeywall.exchange.Labels;
import org.journeywall.exchange.Origin;
import org.journeywall.exchange.Words;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Details;
import org.journeywall.model.Due;
import org.journeywall.model.Grid;
import org.journeywall.model.StageId;
import org.journeywall.model.Status;
import org.journeywall.model.StepId;

/// Our actions as a list to work through, stage by stage: who does it, until when, how far it has
/// come. The status is chosen from a list; what is done gets its tick, and what is overdue its
/// colour, by formulas that follow.
final class PlaybookSheet {
  private static final List<String> HEADER =
      List.of("done", "map", "stage", "playbook.step", "action", "owner", "due", "status", "id");
  private static final Map<String, Integer> RETURNING =
      Map.of("text", 4, "owner", 5, "due", 6, "status", 7, "id", 8);

  // So many rows below the table can be filled in with a choice of the status, too.
  private static final int MORE = 50;

  private final Styles styles;
  private final XlsxTexts texts;
  private final Labels labels;
  private final Words words;
  private final Origin origin;

  PlaybookSheet(Styles styles, XlsxTexts texts, Labels labels, Words words, Origin origin) {
    this.styles = styles;
    this.texts = texts;
    this.labels = labels;
    this.words = words;
    this.origin = origin;
  }

  /// Writes nothing where there is no action.
  void write(List<Grid> grids) {
    List<Card> actions =
        grids.stream()
            .flatMap(grid -> grid.inReadingOrder().stream())
            .filter(card -> card.kind() == CardKind.ACTION)
            .toList();
    if (actions.isEmpty()) {
      return;
    }
    SheetCells sheet = styles.sheet(SheetNames.PLAYBOOK);
    List<String> header = HEADER.stream().map(key -> texts.of(key)).toList();
    SheetTable table = new SheetTable(sheet, styles, 0, header);
    var remembered = new Remembered(origin, SheetNames.PLAYBOOK, RETURNING, sheet.row(0));
    for (Card card : actions) {
      SheetRow row = table.add();
      write(row, card);
      remembered.row(row);
    }
    table.widths(8, 20, 24, 22, 50, 20, 18, 16, 16);
    sheet.sheet().setColumnHidden(8, true);
    table.finish("PlaybookTable");
    choices(sheet, actions.size());
    flags(sheet, actions.size());
    sheet.sheet().createFreezePane(0, 1);
    Printing.wide(sheet.sheet());
  }

  private void write(SheetRow row, Card card) {
    Details details = card.details();
    StageId stage = card.place().stage();
    StepId step = card.place().step();
    String stageName = stage == null ? null : labels.find(stage);
    String stepName = step == null ? null : labels.find(step);
    int number = row.number() + 1;
    boolean done = details.status() == Status.DONE;
    String formula = "IF(H" + number + "=\"" + words.of(Status.DONE) + "\",\"✓\",\"\")";
    styles.formula(row, 0, formula, done ? "✓" : "", Look.PLAIN.bolder());
    styles.text(row, 1, labels.of(card.place().map()), Look.PLAIN);
    styles.text(row, 2, stageName == null ? texts.of("parking-lot") : stageName, Look.PLAIN);
    styles.text(row, 3, stepName == null ? "" : stepName, Look.PLAIN);
    styles.text(row, 4, card.text(), Look.WRAPPED);
    styles.text(row, 5, details.owner(), Look.PLAIN);
    switch (details.due()) {
      case null -> styles.text(row, 6, "", Look.PLAIN);
      case Due.OnDay(LocalDate day) -> styles.day(row, 6, day);
      case Due.After(String event, int days) ->
          styles.text(
              row, 6, event + (days < 0 ? " - " : " + ") + Math.abs((long) days), Look.PLAIN);
    }
    Status status = details.status();
    styles.text(row, 7, status == null ? "" : words.of(status), Look.PLAIN);
    styles.text(row, 8, card.id().value(), Look.PLAIN);
  }

  private void choices(SheetCells sheet, int rows) {
    var helper = new XSSFDataValidationHelper(sheet.sheet());
    String[] statuses = Arrays.stream(Status.values()).map(words::of).toArray(String[]::new);
    DataValidation validation =
        helper.createValidation(
            helper.createExplicitListConstraint(statuses),
            new CellRangeAddressList(1, rows + MORE, 7, 7));
    validation.setShowErrorBox(true);
    sheet.sheet().addValidationData(validation);
  }

  private void flags(SheetCells sheet, int rows) {
    var flags = new Flags(sheet.sheet());
    String whole = "A2:H" + (rows + 1);
    flags.ink(whole, "$H2=\"" + words.of(Status.DONE) + "\"", Look.PALETTE.quiet());
    flags.ink(whole, "$H2=\"" + words.of(Status.DROPPED) + "\"", Look.PALETTE.quiet());
    flags.ink("G2:G" + (rows + 1), "AND(ISNUMBER($G2),$G2<TODAY(),$A2=\"\")", Look.PALETTE.alarm());
  }
}
