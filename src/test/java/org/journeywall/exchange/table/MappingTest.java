package org.journeywall.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.journeywall.exchange.CardColumn;
import org.journeywall.exchange.CardTable;
import org.journeywall.exchange.ImportJob;
import org.journeywall.exchange.Imported;
import org.journeywall.exchange.NoteColours;
import org.journeywall.exchange.RawSheet;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Grid;
import org.journeywall.model.Ids;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.Validity;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Colour;
import org.junit.jupiter.api.Test;

/// Tables as other people make them.
class MappingTest {
  private static final ImportJob JOB =
      new ImportJob("theirs.xlsx", "en", new Ids(new SplittableRandom(4)));

  private static RawSheet sheet(String... lines) {
    var rows = new ArrayList<CardTable.Row>();
    for (int i = 0; i < lines.length; i++) {
      List<String> cells =
          List.of(lines[i].split(";", -1)).stream().map(cell -> cell.replace("\\n", "\n")).toList();
      rows.add(new CardTable.Row(i + 1, cells));
    }
    return new RawSheet("Sheet1", rows);
  }

  private static Workshop read(RawSheet sheet) {
    List<RawSheet> sheets = List.of(sheet);
    return workshop(TableReader.workshop(MappingGuess.of(sheets).table(sheets), JOB));
  }

  private static Workshop workshop(Outcome<Imported> outcome) {
    Workshop workshop = ((Outcome.Done<Imported>) outcome).value().workshop();
    assertEquals(List.of(), Validity.problems(workshop));
    return workshop;
  }

  /// Every card as `stage / lane: text`, in reading order.
  private static List<String> told(Workshop workshop) {
    var told = new ArrayList<String>();
    for (var map : workshop.mapsInOrder()) {
      for (Card card : Grid.of(workshop, map.id()).inReadingOrder()) {
        var stage = card.place().stage();
        var lane = card.place().lane();
        told.add(
            stage == null || lane == null
                ? "parked: " + card.text()
                : workshop.stages().require(stage).name()
                    + " / "
                    + workshop.lanes().require(lane).name()
                    + ": "
                    + card.text());
      }
    }
    return told;
  }

  @Test
  void anOrdinaryListNeedsNobody() {
    Workshop workshop =
        read(
            sheet(
                "Customer journey, draft 3;;;;",
                "No;Phase;Category;What happens;Responsible;Dots",
                "1;Awareness;Touchpoints;Sees an ad;Marketing;3",
                "2;Awareness;Pain points;Does not know us;;",
                "3;Trial;Touchpoints;Calls sales;Sales;1"));
    assertEquals(
        List.of(
            "Awareness / Touchpoints: Sees an ad",
            "Awareness / Pain points: Does not know us",
            "Trial / Touchpoints: Calls sales"),
        told(workshop));
    Card card =
        workshop.cards().values().stream()
            .filter(one -> one.text().equals("Sees an ad"))
            .findFirst()
            .orElseThrow();
    assertEquals("Marketing", card.details().owner());
    assertEquals(3, card.about().votes());
    assertEquals(CardKind.TOUCHPOINT, card.kind());
    assertEquals("No: 1", card.about().note());
  }

  @Test
  void stagesSideBySideAreRecognised() {
    RawSheet sheet =
        sheet(
            ";Awareness;Trial;Purchase",
            "Touchpoints;Ad\\nWebsite;- Demo\\n- Call;",
            "Needs;Be sure;;Sign quickly",
            ";;Ask others;");
    assertTrue(MappingGuess.of(List.of(sheet)).matrix());
    assertEquals(
        List.of(
            "Awareness / Touchpoints: Ad",
            "Awareness / Touchpoints: Website",
            "Awareness / Needs: Be sure",
            "Trial / Touchpoints: Demo",
            "Trial / Touchpoints: Call",
            "Trial / Needs: Ask others",
            "Purchase / Needs: Sign quickly"),
        told(read(sheet)));
  }

  @Test
  void columnsWithoutNamesAreKnownByWhatStandsInThem() {
    Workshop workshop =
        read(
            sheet(
                "Awareness;Somebody sees our ad on the train;2",
                "Awareness;They look for us and find others first;1",
                "Trial;They call and nobody calls back within a week;4",
                "Trial;Their data is not in yet;1"));
    assertEquals(4, workshop.cards().size());
    assertEquals(2, workshop.stages().size());
  }

  @Test
  void aColourTellsTheKindWhereNothingElseDoes() {
    for (String header : List.of("Phase;Sticky;Color", "Faza;Treść;Kolor", "Fáze;Text;X")) {
      Workshop workshop =
          read(
              sheet(
                  header,
                  "Awareness;Is it safe for our data;red",
                  "Awareness;Sees a talk at the fair;#FFF176",
                  "Awareness;Answer within a day;jasnozielony",
                  "Awareness;Somebody said so;světle šedá"));
      Map<String, CardKind> kinds = new HashMap<>();
      workshop.cards().forEach(card -> kinds.put(card.text(), card.kind()));
      assertEquals(
          Map.of(
              "Is it safe for our data",
              CardKind.CONCERN,
              "Sees a talk at the fair",
              NoteColours.kind(Colour.rgb(0xFFF176)),
              "Answer within a day",
              NoteColours.kind(Colour.rgb(0x81C784)),
              "Somebody said so",
              CardKind.NOTE),
          kinds,
          header);
      assertTrue(kinds.values().stream().distinct().count() == 4, kinds::toString);
      workshop.cards().forEach(card -> assertEquals("", card.about().note(), card.text()));
    }
  }

  @Test
  void aLaneTellsTheKindBeforeAColourDoes() {
    Workshop workshop =
        read(sheet("stage;lane;text;colour", "One;Concerns;Too dear;green", "One;;Free;green"));
    workshop
        .cards()
        .forEach(
            card -> assertEquals(card.text().equals("Too dear"), card.kind() == CardKind.CONCERN));
  }

  @Test
  void ourOwnTablesAskNobody() {
    assertTrue(new CardTable(List.of("id", "etap", "pas", "tekst"), List.of()).isOurs());
    assertFalse(new CardTable(List.of("phase", "category", "what"), List.of()).isOurs());
  }

  @Test
  void whatWasMeantIsKnownAgain() {
    RawSheet sheet = sheet("A;B;C", "one;two;three", "four;five;six");
    Mapping guess = MappingGuess.of(List.of(sheet), 0, 0);
    Mapping chosen = guess.with(2, CardColumn.TEXT).with(0, CardColumn.STAGE).with(1, null);
    assertEquals(chosen, guess.as(chosen.said()));
    assertEquals(Mapping.signature(sheet, 0), Mapping.signature(sheet("a; b ;C", "x;y;z"), 0));
    assertTrue(guess.as("list text=x =3 no-such=1").columns().isEmpty());
  }

  @Test
  void whoKnowsBetterSaysSo() {
    RawSheet sheet = sheet("Minutes;;", "Who;When;What", "Ann;Trial;calls", "Ben;Trial;writes");
    var asked = new AskedMapping(Map.of("text", "what", "stage", "When", "owner", "Who"), false);
    Outcome<Imported> read =
        asked
            .in(List.of(sheet), "t.csv")
            .then(mapping -> TableReader.workshop(mapping.table(List.of(sheet)), JOB));
    assertEquals(
        List.of("Trial / Notes: calls", "Trial / Notes: writes"),
        told(workshop(read)).stream()
            .map(line -> line.replaceAll("/ [^:]+:", "/ Notes:"))
            .toList());
    assertEquals(
        Problem.Kind.IMPORT_COLUMN_MISSING,
        problem(new AskedMapping(Map.of("text", "Nowhere"), false), sheet));
    assertEquals(
        Problem.Kind.COLUMN_UNKNOWN,
        problem(new AskedMapping(Map.of("flavour", "What"), false), sheet));
  }

  private static Problem.Kind problem(AskedMapping asked, RawSheet sheet) {
    return ((Outcome.Failed<Mapping>) asked.in(List.of(sheet), "t.csv")).problem().kind();
  }
}
