package org.journeywall.exchange.xlsx;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Labels;
import org.journeywall.exchange.Origin;
import org.journeywall.exchange.Words;
import org.journeywall.exchange.table.ReturnedPlan;
import org.journeywall.insight.ContentPlan;
import org.journeywall.model.Content;
import org.journeywall.model.MapId;
import org.journeywall.model.Persona;
import org.journeywall.model.Status;

/// The content plan: what each persona needs and gets in each stage, a row per place of which
/// something is said, to be filtered by persona and worked through by those who write the e-mails.
/// A workshop in which nobody is involved anywhere has no such sheet.
final class ContentSheet {
  private static final List<String> HEADER =
      List.of(
          "map",
          "persona",
          "role",
          "stage",
          "involvement",
          "need",
          "message",
          "trigger",
          "channel",
          "owner",
          "status",
          "id");
  private static final int STATUS = HEADER.indexOf("status");
  private static final int ID = HEADER.indexOf("id");

  // All but the role comes back.
  private static final Map<String, Integer> RETURNING =
      HEADER.stream()
          .filter(column -> !column.equals("role"))
          .collect(Collectors.toMap(column -> column, HEADER::indexOf));

  private final Styles styles;
  private final XlsxTexts texts;
  private final Labels labels;
  private final Words words;
  private final Origin origin;

  ContentSheet(Styles styles, XlsxTexts texts, Labels labels, Words words, Origin origin) {
    this.styles = styles;
    this.texts = texts;
    this.labels = labels;
    this.words = words;
    this.origin = origin;
  }

  void write(ExportJob job) {
    if (job.maps().stream()
        .allMatch(map -> ContentPlan.of(job.workshop(), map).filled().isEmpty())) {
      return;
    }
    SheetCells sheet = styles.sheet(SheetNames.CONTENT);
    var table =
        new SheetTable(sheet, styles, 0, HEADER.stream().map(key -> texts.of(key)).toList());
    var remembered = new Remembered(origin, SheetNames.CONTENT, RETURNING, sheet.row(0));
    int rows = 0;
    for (MapId map : job.maps()) {
      for (ContentPlan.Line line : ContentPlan.of(job.workshop(), map).filled()) {
        SheetRow row = table.add();
        write(row, map, line);
        remembered.row(row);
        rows++;
      }
    }
    choose(sheet, rows);
    table.widths(18, 22, 18, 22, 16, 36, 40, 28, 16, 18, 14, 16);
    sheet.sheet().setColumnHidden(ID, true);
    table.finish("ContentTable");
    sheet.sheet().createFreezePane(2, 1);
    Printing.wide(sheet.sheet());
  }

  private void write(SheetRow row, MapId map, ContentPlan.Line line) {
    Persona persona = line.persona();
    Content content = line.involvement().content();
    Look name =
        Look.PLAIN
            .on(Look.PALETTE.personaGround(persona.colour()))
            .in(Look.PALETTE.personaInk(persona.colour()))
            .bolder();
    styles.text(row, 0, labels.of(map), Look.PLAIN);
    styles.text(row, 1, labels.of(persona.id()), name);
    styles.text(row, 2, words.of(persona.role()), Look.PLAIN);
    styles.text(row, 3, labels.of(line.stage().id()), Look.WRAPPED);
    styles.text(row, 4, words.of(Words.Level.of(line.involvement())), Look.PLAIN);
    styles.text(row, 5, line.involvement().need(), Look.WRAPPED);
    styles.text(row, 6, content.message(), Look.WRAPPED);
    styles.text(row, 7, content.trigger(), Look.WRAPPED);
    styles.text(row, 8, content.channel(), Look.WRAPPED);
    styles.text(row, 9, content.owner(), Look.WRAPPED);
    Status status = content.status();
    styles.text(row, STATUS, status == null ? "" : words.of(status), Look.PLAIN);
    String place = ReturnedPlan.place(persona.id(), line.stage().id());
    styles.text(row, ID, place, Look.PLAIN);
  }

  private void choose(SheetCells sheet, int rows) {
    DataValidationHelper helper = sheet.sheet().getDataValidationHelper();
    String[] offered = Arrays.stream(Status.values()).map(words::of).toArray(String[]::new);
    DataValidation choice =
        helper.createValidation(
            helper.createExplicitListConstraint(offered),
            new CellRangeAddressList(1, rows, STATUS, STATUS));
    choice.setShowErrorBox(false);
    sheet.sheet().addValidationData(choice);
  }
}
