package org.journeywall.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.journeywall.compare.DifferenceWords;
import org.journeywall.compare.Differences;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.ImportJob;
import org.journeywall.exchange.Progress;
import org.journeywall.exchange.RawSheet;
import org.journeywall.exchange.table.Returning;
import org.journeywall.exchange.xlsx.XlsxExport;
import org.journeywall.exchange.xlsx.XlsxImport;
import org.journeywall.model.Ids;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Outcome;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Paper;
import org.journeywall.template.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A workbook that another program opened, edited and wrote anew.
class EditedElsewhereTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 12);

  @TempDir private Path folder;

  private static Workshop sample(String language) {
    return Template.named("hr-saas")
        .orElseThrow()
        .open(language, new Ids(new SplittableRandom(5)), TODAY);
  }

  private List<String> told(Workshop workshop, String language, String... edits) throws Exception {
    var bytes = new ByteArrayOutputStream();
    var maps = workshop.mapsInOrder().stream().map(JourneyMap::id).toList();
    new XlsxExport()
        .write(
            new ExportJob(workshop, maps, Paper.A4, Locale.of(language), TODAY),
            bytes,
            Progress.UNWATCHED);
    Path sent = Files.write(folder.resolve("sent.xlsx"), bytes.toByteArray());
    Path back = folder.resolve("back.xlsx");
    var arguments = new String[edits.length + 2];
    arguments[0] = sent.toString();
    arguments[1] = back.toString();
    System.arraycopy(edits, 0, arguments, 2, edits.length);
    Reader.openpyxl("edits.py", folder, arguments);
    var job = new ImportJob("back.xlsx", "en", new Ids(new SplittableRandom(8)));
    List<RawSheet> sheets =
        ((Outcome.Done<List<RawSheet>>) new XlsxImport().sheets(Files.readAllBytes(back), job))
            .value();
    Workshop after = Returning.to(workshop, sheets, job).orElseThrow().workshop();
    var words = new DifferenceWords(Locale.ENGLISH, false);
    return Differences.between(workshop, after).all().stream().map(words::line).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "pl", "cs"})
  void whatIsOnlyWrittenAnewIsNoDifference(String language) throws Exception {
    assertEquals(List.of(), told(sample(language), language));
  }

  @Test
  void twoThousandCardsThatAreOnlyWrittenAnewAreNoDifference() throws Exception {
    assertEquals(List.of(), told(RandomWorkshops.of(17, 2_000), "pl"));
  }

  @Test
  void sortingRowsAndBringingAColumnInIsNoDifference() throws Exception {
    assertEquals(List.of(), told(sample("en"), "en", "shuffle"));
  }

  @Test
  void editsAreTold() throws Exception {
    List<String> told = told(sample("en"), "en", "edit");
    List<String> begin =
        List.of(
            "Persona changed: “CFO” – involvement: Awareness: 1",
            "Card added: “A new need” – Awareness · Needs",
            "Card changed: “Demo on their data” (Decision · Touchpoints) – text: Product demo →",
            "Card removed: “Know the risks” – Decision · Needs",
            "Card changed: “ROI calculator” (Decision · Our actions) – status: ",
            "Card moved: “Security review call” – Decision · Touchpoints → Purchase · Touchpoints");
    assertEquals(begin.size(), told.size(), told::toString);
    for (int i = 0; i < begin.size(); i++) {
      assertTrue(told.get(i).startsWith(begin.get(i)), told.get(i));
    }
    assertTrue(
        told.getFirst()
            .contains("→ Awareness: 2 · The first figures · A business case on one page"),
        told.getFirst());
    assertEquals(told, told(sample("en"), "en", "edit", "shuffle"));
  }
}
