package org.journeywall.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import com.itextpdf.kernel.pdf.tagging.IStructureNode;
import com.itextpdf.kernel.pdf.tagging.PdfMcr;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.exchange.ExportChoices;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.ExportOption;
import org.journeywall.exchange.Exports;
import org.journeywall.exchange.NaughtyStrings;
import org.journeywall.model.Card;
import org.journeywall.model.Grid;
import org.journeywall.model.Ids;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.Rank;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.journeywall.paint.HrWorkshop;
import org.journeywall.paint.Paper;
import org.journeywall.template.Template;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every document can be used by those who do not see it: it is what PDF/UA-1 asks for, is read
/// stage by stage, lane by lane, card by card, and says where its links lead.
class PdfAccessibilityTest {

  /// One way to hand out, with a name for messages.
  record Way(Map<String, String> choices) {
    ExportJob of(ExportJob job) {
      return job.with(new ExportChoices(choices));
    }
  }

  static Stream<Way> ways() {
    var all = new ArrayList<Way>();
    all.add(new Way(Map.of()));
    for (ExportOption option : new PdfExport().options()) {
      switch (option) {
        case ExportOption.Tick tick -> all.add(new Way(Map.of(tick.id(), "yes")));
        case ExportOption.Choice choice ->
            choice.words().stream()
                .skip(1)
                .forEach(word -> all.add(new Way(Map.of(choice.id(), word))));
        case ExportOption.Whole whole ->
            all.add(new Way(Map.of(whole.id(), Integer.toString(whole.least()))));
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("ways")
  void everyWayToHandOutIsAccessible(Way way) throws IOException {
    accessible(way.of(Exports.job(HrWorkshop.made())));
    accessible(way.of(Exports.job(RandomWorkshops.linked(2, 40))));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void soIsTheEmptyMap(Way way) throws IOException {
    var id = new MapId("bare");
    Workshop bare = Workshop.empty(WorkshopInfo.titled("", "en"));
    bare = bare.withMaps(bare.maps().with(id, JourneyMap.named(id, Rank.MIDDLE, "")));
    accessible(way.of(Exports.job(bare)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "pl", "cs"})
  void soAreTheSamplesInEveryLanguage(String language) throws IOException {
    for (String name : List.of("hr-saas", "b2b-committee", "blank")) {
      Template template = Template.named(name).orElseThrow();
      var ids = new Ids(new SplittableRandom(1));
      Workshop sample = template.open(language, ids, HrWorkshop.TODAY);
      List<MapId> maps = sample.mapsInOrder().stream().map(JourneyMap::id).toList();
      var job = new ExportJob(sample, maps, Paper.A1, Locale.of(language), HrWorkshop.TODAY);
      accessible(job);
    }
  }

  @Test
  void soIsAnyTextOnACard() throws IOException {
    accessible(Exports.job(NaughtyStrings.inACell()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void soIsAnyWorkshop(int seed) throws IOException {
    accessible(Exports.job(RandomWorkshops.of(seed, 60)));
  }

  private static void accessible(ExportJob job) throws IOException {
    Conformance.assertAccessible(PdfReading.exported(job));
  }

  @Test
  void qpdfFindsNoFault(@TempDir Path folder) throws Exception {
    Assumptions.assumeTrue(Readers.installed("qpdf"), "qpdf is not installed");
    for (Way way : ways().toList()) {
      Readers.check(folder, PdfReading.exported(way.of(Exports.job(HrWorkshop.made()))));
    }
  }

  @Test
  void cardsAreReadStageByStageAndLaneByLane() throws IOException {
    Workshop hr = HrWorkshop.made();
    Grid grid = Grid.of(hr, HrWorkshop.CURRENT);
    var expected = new ArrayList<String>();
    grid.stages()
        .forEach(stage -> {
          expected.add("H2 " + (stage.name() + " " + stage.duration()).strip());
          grid.lanes()
              .forEach(lane -> {
                List<Card> cards = grid.cards(stage.id(), lane.id());
                if (!cards.isEmpty()) {
                  expected.add("H3 " + lane.name());
                }
              });
        });
    List<String> headings = outline(hr, Map.of());
    // The emotion lane holds a curve and no notes: it has no heading of its own.
    expected.removeIf(line -> line.equals("H3 Emotion"));
    expected.add("H2 Parking lot");
    assertEquals("H1 HR SaaS – buyer journey", headings.getFirst());
    assertEquals(expected, headings.subList(1, headings.size()));
  }

  @Test
  void onSheetsCardsAreReadInTheSameOrder() throws IOException {
    Workshop hr = HrWorkshop.made();
    var tiled = Map.of("pages", "tiled", "size", "250");
    List<String> whole = outline(hr, Map.of());
    List<String> sheets = outline(hr, tiled);
    assertEquals("H1 Current state", sheets.getFirst());
    assertEquals(whole, sheets.subList(1, sheets.size()));
  }

  @Test
  void aCardLeadsToItsDetailsWhereverElseItIsSpokenOf() throws IOException {
    ExportJob both = job(Map.of("details", "yes", "analysis", "yes"));
    Map<String, Integer> alone = detailed(job(Map.of("details", "yes")));
    assertFalse(alone.isEmpty());
    Map<String, Integer> found = detailed(both);
    alone.forEach((name, page) -> assertEquals(page, found.get(name), name));
    assertTrue(
        detailed(job(Map.of("analysis", "yes"))).keySet().stream().anyMatch(alone::containsKey),
        "no card is spoken of twice");
  }

  private static ExportJob job(Map<String, String> choices) {
    Workshop hr = HrWorkshop.made();
    List<MapId> first = List.of(HrWorkshop.CURRENT);
    return new ExportJob(hr, first, Paper.A1, Locale.ENGLISH, HrWorkshop.TODAY)
        .with(new ExportChoices(choices));
  }

  /// The pages of cards' details by their names.
  private static Map<String, Integer> detailed(ExportJob job) throws IOException {
    var pages = new HashMap<String, Integer>();
    try (PdfDocument pdf = PdfReading.open(PdfReading.exported(job))) {
      pdf.getCatalog()
          .getNameTree(PdfName.Dests)
          .getNames()
          .forEach((name, place) -> {
            PdfDictionary page = ((PdfArray) place).getAsDictionary(0);
            if (name.toUnicodeString().startsWith("details-")) {
              pages.put(name.toUnicodeString(), pdf.getPageNumber(page));
            }
          });
    }
    return pages;
  }

  @Test
  void detailsAreReadBehindTheWall() throws IOException {
    List<String> all = outline(HrWorkshop.made(), Map.of("details", "yes"));
    List<String> details = all.subList(all.indexOf("H1 Card details"), all.size());
    assertEquals(List.of("H1 Card details", "H2 Awareness", "H3 Emotion"), details.subList(0, 3));
    assertTrue(details.stream().anyMatch(line -> line.startsWith("H4 ")), details::toString);
  }

  // Headings of the first map with what they say, in the order they are read.
  private static List<String> outline(Workshop workshop, Map<String, String> choices)
      throws IOException {
    var job =
        new ExportJob(
                workshop, List.of(HrWorkshop.CURRENT), Paper.A3, Locale.ENGLISH, HrWorkshop.TODAY)
            .with(new ExportChoices(choices));
    byte[] pdf = PdfReading.exported(job);
    var said = new ArrayList<String>();
    List<Map<Integer, String>> pages =
        PdfReading.pages(pdf).stream().map(PdfReading::byPiece).toList();
    try (PdfDocument document = PdfReading.open(pdf)) {
      walk(document.getStructTreeRoot(), document, pages, said);
    }
    return said;
  }

  private static void walk(
      IStructureNode node,
      PdfDocument document,
      List<Map<Integer, String>> pages,
      List<String> said) {
    for (IStructureNode kid : node.getKids()) {
      if (kid instanceof PdfStructElem element) {
        String role = element.getRole().getValue();
        if (role.matches("H[1-6]")) {
          said.add(role + " " + says(element, document, pages));
        }
        walk(element, document, pages, said);
      }
    }
  }

  private static String says(
      PdfStructElem element, PdfDocument document, List<Map<Integer, String>> pages) {
    if (element.getActualText() != null) {
      return element.getActualText().toUnicodeString();
    }
    var text = new StringBuilder();
    for (IStructureNode kid : element.getKids()) {
      if (kid instanceof PdfMcr piece && piece.getMcid() >= 0) {
        PdfDictionary page = piece.getPageObject();
        text.append(pages.get(document.getPageNumber(page) - 1).get(piece.getMcid()));
      }
    }
    return text.toString().strip();
  }

  @Test
  void linksSayWhereTheyLeadAndLeadThere() throws IOException {
    Workshop linked = RandomWorkshops.linked(2, 40);
    int links = 0;
    try (PdfDocument pdf = PdfReading.open(PdfReading.exported(Exports.job(linked)))) {
      var names = pdf.getCatalog().getNameTree(PdfName.Dests).getNames().keySet();
      for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
        for (PdfAnnotation annotation : pdf.getPage(i).getAnnotations()) {
          var link = (PdfLinkAnnotation) annotation;
          assertFalse(link.getContents().toUnicodeString().isBlank());
          assertTrue(names.contains(link.getAction().getAsString(PdfName.D)));
          links++;
        }
      }
    }
    assertTrue(links > 20, links + " links");
  }
}
