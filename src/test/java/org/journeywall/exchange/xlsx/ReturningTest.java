package org.journeywall.exchange.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.journeywall.compare.DifferenceWords;
import org.journeywall.compare.Differences;
import org.journeywall.edit.RandomCommands;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.exchange.ImportJob;
import org.journeywall.exchange.Progress;
import org.journeywall.exchange.RawSheet;
import org.journeywall.exchange.csv.CsvExport;
import org.journeywall.exchange.csv.CsvImport;
import org.journeywall.exchange.table.Returning;
import org.journeywall.model.Ids;
import org.journeywall.model.Outcome;
import org.journeywall.model.Validity;
import org.journeywall.model.Workshop;
import org.journeywall.template.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A workbook that went out and comes back.
class ReturningTest {
  @TempDir private Path folder;

  private static Workshop sample(String language) {
    return Template.named("hr-saas")
        .orElseThrow()
        .open(language, new Ids(new SplittableRandom(5)), LocalDate.of(2026, 11, 12));
  }

  private static byte[] out(Workshop workshop, String language) throws IOException {
    return Workbooks.write(Workbooks.job(workshop, Locale.of(language)));
  }

  private static Returning back(Workshop workshop, byte[] bytes) {
    var job = new ImportJob("wall.xlsx", "en", new Ids(new SplittableRandom(8)));
    List<RawSheet> sheets =
        ((Outcome.Done<List<RawSheet>>) new XlsxImport().sheets(bytes, job)).value();
    return Returning.to(workshop, sheets, job).orElseThrow();
  }

  private static List<String> told(Workshop workshop, byte[] bytes) {
    Workshop after = back(workshop, bytes).workshop();
    assertEquals(List.of(), Validity.problems(after));
    var words = new DifferenceWords(Locale.ENGLISH, false);
    return Differences.between(workshop, after).all().stream().map(words::line).toList();
  }

  private static byte[] edited(byte[] bytes, Consumer<XSSFWorkbook> edit) throws IOException {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      edit.accept(workbook);
      var out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static Cell cell(Sheet sheet, String header, String rowWith) {
    for (Row top : sheet) {
      for (Cell name : top) {
        if (SheetReader.text(name).equals(header)) {
          for (Row row : sheet) {
            for (Cell one : row) {
              if (row.getRowNum() > top.getRowNum() && SheetReader.text(one).equals(rowWith)) {
                return row.getCell(
                    name.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
              }
            }
          }
        }
      }
    }
    throw new AssertionError(header + " of " + rowWith);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "pl", "cs"})
  void whatNobodyTouchedIsNoDifference(String language) throws IOException {
    assertEquals(List.of(), told(sample(language), out(sample(language), language)));
    for (long seed = 0; seed < 6; seed++) {
      Workshop workshop = RandomWorkshops.of(seed, 60);
      assertEquals(List.of(), told(workshop, out(workshop, language)), "seed " + seed);
    }
  }

  @Test
  void whatChangedOnTheWallMeanwhileIsNoDifferenceOfTheFile() throws IOException {
    for (long seed = 0; seed < 6; seed++) {
      Workshop then = RandomWorkshops.of(seed, 60);
      var commands = new RandomCommands(seed);
      Workshop now = then;
      for (int i = 0; i < 15; i++) {
        now = commands.next(now).apply(now);
      }
      if (then.cards().values().stream().map(card -> card.id()).anyMatch(now.cards()::contains)) {
        assertEquals(List.of(), told(now, out(then, "en")), "seed " + seed);
      }
    }
  }

  @Test
  void libreOfficeMayWriteItAgain() throws Exception {
    Path soffice = Path.of("/usr/bin/libreoffice");
    assumeTrue(Files.isExecutable(soffice), "LibreOffice is not installed");
    for (Workshop workshop : List.of(sample("pl"), RandomWorkshops.of(3, 60))) {
      Path file = Files.write(folder.resolve("wall.xlsx"), out(workshop, "pl"));
      Path again = Files.createDirectories(folder.resolve("again"));
      Process process =
          new ProcessBuilder(
                  soffice.toString(),
                  "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                  "--headless",
                  "--convert-to",
                  "xlsx",
                  "--outdir",
                  again.toString(),
                  file.toString())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("said").toFile())
              .start();
      assertEquals(0, process.waitFor());
      assertEquals(List.of(), told(workshop, Files.readAllBytes(again.resolve("wall.xlsx"))));
    }
  }

  @Test
  void editsComeBackFromEverySheet() throws IOException {
    Workshop workshop = sample("en");
    byte[] bytes =
        edited(
            out(workshop, "en"),
            book -> {
              Sheet cards = book.getSheet("Cards");
              cell(cards, "text", "Product demo").setCellValue("Demo on their data");
              cell(cards, "votes", "Security review call").setCellValue(9);
              cell(cards, "stage", "Security review call").setCellValue("Purchase");
              cell(cards, "persona", "ROI calculator").setCellValue("CFO; Works council");
              cards.removeRow(cell(cards, "text", "Know the risks").getRow());
              Row added = cards.createRow(cards.getLastRowNum() + 1);
              write(cards, added, "map", "Current state");
              write(cards, added, "stage", "Awareness");
              write(cards, added, "kind", "need");
              write(cards, added, "text", "A new need");
              write(cards, added, "links", "ROI calculator");
              cell(book.getSheet("Metrics"), "Value", "CSAT").setCellValue(4.6);
              Sheet stages = book.getSheet("Stages");
              cell(stages, "Goal", "Decision").setCellValue("Be quite sure");
              cell(stages, "Steps", "Decision").setCellValue("shortlist, choice");
              cell(book.getSheet("Personas"), "Goals", "CFO")
                  .setCellValue("Costs\nthat can be planned");
            });
    List<String> told = told(workshop, bytes);
    assertEquals(
        List.of(
            "Persona changed: “CFO” – goals: Costs that can be planned / No surprises in an audit →"
                + " Costs / that can be planned",
            "Persona added: “Works council”",
            "Stage changed: “Decision” – goal: Be sure enough to choose, with proof for everybody"
                + " who has a say → Be quite sure · steps: – → shortlist; choice",
            "Card added: “A new need” – Awareness · Needs",
            "Card changed: “Demo on their data” (Decision · Touchpoints) – text: Product demo →"
                + " Demo on their data",
            "Card removed: “Know the risks” – Decision · Needs",
            "Card changed: “ROI calculator” (Decision · Our actions) – personas: – → CFO; Works"
                + " council",
            "Card moved: “Security review call” – Decision · Touchpoints → Purchase · Touchpoints",
            "Card changed: “Security review call” (Purchase · Touchpoints) – votes: 0 → 9",
            "Card changed: “CSAT” (Loyalty & Advocacy · Metrics) – value: 4.4 → 4.6",
            "Link added: “A new need → ROI calculator”"),
        told);
    Differences differences = Differences.between(workshop, back(workshop, bytes).workshop());
    Workshop taken = differences.accepted(differences.all());
    assertEquals(List.of(), told(taken, bytes), "what was taken over is no difference any more");
  }

  private static void write(Sheet sheet, Row row, String header, String text) {
    row.createCell(cell(sheet, header, "ROI calculator").getColumnIndex()).setCellValue(text);
  }

  @Test
  void aTableThatKnowsNoneOfTheCardsIsNotOneThatReturns() throws IOException {
    var job = new ImportJob("wall.xlsx", "en", new Ids(new SplittableRandom(8)));
    List<RawSheet> sheets =
        ((Outcome.Done<List<RawSheet>>)
                new XlsxImport().sheets(out(RandomWorkshops.of(1, 20), "en"), job))
            .value();
    assertTrue(Returning.to(sample("en"), sheets, job).isEmpty());
  }

  @Test
  void separatedTextComesBackToo() {
    Workshop workshop = sample("cs");
    var bytes = new ByteArrayOutputStream();
    try {
      new CsvExport().write(Workbooks.job(workshop, Locale.of("cs")), bytes, Progress.UNWATCHED);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    var job = new ImportJob("wall.csv", "cs", new Ids(new SplittableRandom(8)));
    List<RawSheet> sheets =
        ((Outcome.Done<List<RawSheet>>) new CsvImport().sheets(bytes.toByteArray(), job)).value();
    Workshop after = Returning.to(workshop, sheets, job).orElseThrow().workshop();
    assertEquals(List.of(), Differences.between(workshop, after).all());
  }
}
