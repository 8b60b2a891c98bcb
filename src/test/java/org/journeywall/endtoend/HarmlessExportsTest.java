package org.journeywall.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.journeywall.compare.ChangeRows;
import org.journeywall.compare.DifferenceWords;
import org.journeywall.compare.Differences;
import org.journeywall.compare.Overlaid;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.ImportJob;
import org.journeywall.exchange.Imported;
import org.journeywall.exchange.Progress;
import org.journeywall.exchange.pdf.PdfExport;
import org.journeywall.exchange.table.TableReader;
import org.journeywall.exchange.xlsx.Workbooks;
import org.journeywall.exchange.xlsx.XlsxExport;
import org.journeywall.exchange.xlsx.XlsxImport;
import org.journeywall.model.Card;
import org.journeywall.model.CommitteeRole;
import org.journeywall.model.Content;
import org.journeywall.model.Ids;
import org.journeywall.model.Involvement;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Outcome;
import org.journeywall.model.Persona;
import org.journeywall.model.Stage;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Paper;
import org.journeywall.template.Template;
import org.junit.jupiter.api.Test;

/// What people write is text in every export, whatever another program could take it for: no
/// formula, no script, nothing that starts or fetches anything.
class HarmlessExportsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final List<String> HARMFUL =
      List.of(
          "=1+1",
          "+1+1",
          "-1+1",
          "@SUM(A1)",
          "=cmd|'/c calc'!A1",
          "=HYPERLINK(\"http://192.0.2.1\",\"x\")",
          "=WEBSERVICE(\"http://192.0.2.1\")",
          "=IMPORTXML(\"http://192.0.2.1\",\"//a\")",
          "\t=1+1",
          "＝1+1",
          "'=1+1",
          "<script>alert(1)</script>",
          "javascript:app.alert(1)",
          "file:///etc/passwd",
          "http://192.0.2.1/?a=b",
          "/JavaScript (app.alert)",
          "<</S/Launch/F(calc)>>",
          "]]><f>1+1</f>");

  private static final Pattern OWN_CELLS = Pattern.compile("'?Metrics'?!\\$[A-Z]+\\$\\d+.*");

  private static Workshop harmful() {
    Workshop plain =
        Template.named("hr-saas").orElseThrow().open("en", new Ids(new Random(5)), TODAY);
    var random = new Random(6);
    var cards = new ArrayList<Card>();
    for (Card card : plain.cards().values()) {
      String text = any(random);
      cards.add(card.withText(text).withAbout(card.about().withNote(any(random))));
    }
    var stages = new ArrayList<Stage>();
    plain
        .stages()
        .values()
        .forEach(stage -> stages.add(stage.withName(any(random).strip()).withGoal(any(random))));
    var maps = new ArrayList<JourneyMap>();
    for (JourneyMap map : plain.maps().values()) {
      maps.add(map.withNames(any(random).strip(), any(random).strip(), any(random).strip()));
    }
    var personas = new ArrayList<Persona>();
    for (Persona persona : plain.personas().values()) {
      List<Involvement> involved =
          persona.involvements().stream()
              .map(one -> one.withNeed(any(random)).withContent(planned(random)))
              .toList();
      personas.add(
          persona
              .withName(any(random).strip())
              .withRole(CommitteeRole.OTHER, any(random).strip())
              .withAims(any(random), any(random))
              .withInvolvements(involved));
    }
    return plain
        .withInfo(plain.info().withTitle("=1+1"))
        .withPersonas(Table.of(personas, Persona::id))
        .withCards(Table.of(cards, Card::id))
        .withStages(Table.of(stages, Stage::id))
        .withMaps(Table.of(maps, JourneyMap::id));
  }

  private static String any(Random random) {
    return HARMFUL.get(random.nextInt(HARMFUL.size()));
  }

  private static Content planned(Random random) {
    return Content.NONE
        .withMessage(any(random))
        .withTrigger(any(random))
        .withChannel(any(random))
        .withOwner(any(random));
  }

  private static byte[] exported(ExportFormat format, Workshop workshop) throws IOException {
    return exported(format, job(workshop));
  }

  private static byte[] exported(ExportFormat format, ExportJob job) throws IOException {
    var out = new ByteArrayOutputStream();
    format.write(job, out, Progress.UNWATCHED);
    return out.toByteArray();
  }

  private static ExportJob job(Workshop workshop) {
    var maps = workshop.mapsInOrder().stream().map(JourneyMap::id).toList();
    return new ExportJob(workshop, maps, Paper.A3, Locale.ENGLISH, TODAY);
  }

  // What is different between a workshop and the same with harmful texts.
  private static ExportJob comparison() {
    Workshop before =
        Template.named("hr-saas").orElseThrow().open("en", new Ids(new Random(5)), TODAY);
    Workshop after = harmful();
    Differences differences = Differences.between(before, after);
    Overlaid overlaid = Overlaid.of(before, after);
    var words = new DifferenceWords(Locale.ENGLISH, true);
    return job(overlaid.workshop()).showing(ChangeRows.of(before, overlaid, differences, words));
  }

  private static String plain(String xml) {
    return xml.replace("&quot;", "\"").replace("&gt;", ">").replace("&lt;", "<");
  }

  @Test
  void aWorkbookHoldsNoFormulaAndNothingFromOutside() throws IOException {
    int sheets = harmlessSheets(exported(new XlsxExport(), harmful()));
    assertTrue(sheets > 4, "sheets " + sheets);
  }

  @Test
  void aWorkbookOfDifferencesHoldsNoneEither() throws IOException {
    ExportJob job = comparison();
    assertTrue(
        String.valueOf(job.changes()).contains("=HYPERLINK"),
        "harmful texts are among the changes");
    assertEquals(1, harmlessSheets(exported(new XlsxExport(), job)));
  }

  private static int harmlessSheets(byte[] workbook) throws IOException {
    int sheets = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        String name = part.getName();
        String xml = new String(zip.readAllBytes(), UTF_8);
        assertFalse(name.matches(".*(externalLink|vbaProject|oleObject|activeX|query).*"), name);
        assertFalse(xml.contains("TargetMode=\"External\""), name);
        assertFalse(xml.contains("<hyperlink"), name);
        if (name.startsWith("xl/worksheets/sheet")) {
          sheets++;
          Pattern.compile("<f(?:[ /][^>]*)?>([^<]*)")
              .matcher(xml)
              .results()
              .forEach(formula ->
                  assertTrue(Workbooks.isOurs(plain(formula.group(1))), formula.group(1)));
        }
        for (var cells = Pattern.compile("<c:f>([^<]*)<").matcher(xml); cells.find(); ) {
          assertTrue(OWN_CELLS.matcher(cells.group(1)).matches(), cells.group(1));
        }
      }
    }
    return sheets;
  }

  @Test
  void aWorkbookGivesBackEveryTextAsItWas() throws IOException {
    Workshop workshop = harmful();
    var job = new ImportJob("wall.xlsx", "en", new Ids(new Random(7)));
    byte[] workbook = exported(new XlsxExport(), workshop);
    var read = (Outcome.Done<Imported>) TableReader.workshop(new XlsxImport(), workbook, job);
    Workshop again = read.value().workshop();
    for (Card card : workshop.cards().values()) {
      Card same = again.cards().require(card.id());
      assertEquals(card.text(), same.text());
    }
  }

  @Test
  void aDocumentHoldsNoScriptAndStartsNothing() throws IOException {
    startsNothing(exported(new PdfExport(), harmful()));
    startsNothing(exported(new PdfExport(), comparison()));
  }

  private static void startsNothing(byte[] pdf) throws IOException {
    var names = new ArrayList<String>();
    try (var document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
      for (int i = 1; i <= document.getNumberOfPdfObjects(); i++) {
        collect(document.getPdfObject(i), names);
      }
      assertEquals(null, document.getCatalog().getPdfObject().get(PdfName.OpenAction));
    }
    assertTrue(names.contains("StructTreeRoot"), "the objects are looked at");
    var forbidden =
        Set.of(
            "JavaScript",
            "JS",
            "Launch",
            "EmbeddedFile",
            "EmbeddedFiles",
            "Filespec",
            "AA",
            "SubmitForm",
            "ImportData",
            "GoToR",
            "RichMedia",
            "XFA",
            "AcroForm",
            "URI");
    names.retainAll(forbidden);
    assertEquals(List.of(), names);
  }

  private static void collect(PdfObject object, List<String> names) {
    switch (object) {
      case PdfDictionary dictionary ->
          dictionary
              .entrySet()
              .forEach(entry -> {
                names.add(entry.getKey().getValue());
                if (!entry.getValue().isIndirect()) {
                  collect(entry.getValue(), names);
                }
              });
      case PdfArray array ->
          array.forEach(item -> {
            if (!item.isIndirect()) {
              collect(item, names);
            }
          });
      case PdfName name -> names.add(name.getValue());
      case null, default -> {}
    }
  }
}
