package org.journeywall.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.exchange.table.TableReader;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Due;
import org.journeywall.model.Evidence;
import org.journeywall.model.Ids;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Link;
import org.journeywall.model.Measurement;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.journeywall.model.Outcome;
import org.journeywall.model.Persona;
import org.journeywall.model.Problem;
import org.journeywall.model.Severity;
import org.journeywall.model.Stage;
import org.journeywall.model.Status;
import org.journeywall.model.Step;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;

class CardTableTest {

  private static ImportJob job() {
    return new ImportJob("cards.csv", "en", new Ids(new Random(7)));
  }

  private static Outcome<Imported> read(String... lines) {
    List<List<String>> cells =
        Arrays.stream(lines).map(line -> Arrays.asList(line.split("\\|", -1))).toList();
    var rows = new ArrayList<CardTable.Row>();
    for (int i = 1; i < cells.size(); i++) {
      rows.add(new CardTable.Row(i + 1, cells.get(i)));
    }
    return TableReader.workshop(new CardTable(cells.getFirst(), rows), job());
  }

  private static Imported imported(String... lines) {
    return ((Outcome.Done<Imported>) assertInstanceOf(Outcome.Done.class, read(lines))).value();
  }

  private static Card only(Workshop workshop) {
    assertEquals(1, workshop.cards().size());
    return workshop.cards().values().getFirst();
  }

  private static Card card(Workshop workshop, String id) {
    return workshop.cards().require(new CardId(id));
  }

  @Test
  void whateverIsWrittenIsReadBack() {
    for (Locale language : Words.LANGUAGES) {
      Words words = Words.in(language);
      for (long seed = 0; seed < 15; seed++) {
        Workshop workshop = RandomWorkshops.of(seed, 60);
        List<String> header = Arrays.stream(CardColumn.values()).map(words::of).toList();
        List<CardRow> written =
            CardRow.of(
                workshop, workshop.mapsInOrder().stream().map(JourneyMap::id).toList(), words);
        var rows = new ArrayList<CardTable.Row>();
        for (CardRow row : written) {
          rows.add(new CardTable.Row(rows.size() + 2, cells(row, words)));
        }
        var outcome = TableReader.workshop(new CardTable(header, rows), job());
        Imported back =
            ((Outcome.Done<Imported>) assertInstanceOf(Outcome.Done.class, outcome)).value();
        assertEquals(List.of(), back.remarks(), language + " " + seed);
        assertEquals(Described.cardsOf(workshop, words), Described.cardsOf(back.workshop(), words));
      }
    }
  }

  private static List<String> cells(CardRow row, Words words) {
    return Arrays.stream(CardColumn.values())
        .map(column ->
            switch (row.cell(column)) {
              case null -> "";
              case CardValue.Words(String text) -> text;
              case CardValue.Figure(double value) -> Figures.plain(value);
              case CardValue.Day(LocalDate day) -> day.toString();
              case CardValue.Yes() -> words.of(Words.Flag.YES);
            })
        .toList();
  }

  @Test
  void everyColumnIsUnderstood() {
    Workshop workshop =
        imported(
                "ID|Map|Stage|Step|Lane|Kind|Text|Persona|Emotion|Feeling|Metric|Value|Unit|Target"
                    + "|Better|Measured|History|Channel|Owner|Severity|Status|Due|Evidence"
                    + "|Evidence source|Evidence count|Moment of truth|Votes|Tags|Links|Note",
                "c1|Now|Decision|Proof|Touchpoints|touchpoint|Demo|HR lead; CFO|HR lead: -1; CFO: 2"
                    + "|HR lead: impatient|volume|3100|visits|4000|higher|2026-10-01"
                    + "|2026-07-01: 3000; 2026-04-01: 2900|call|Sales|high|in progress"
                    + "|signing + 14|observed|interviews|4|yes|3|one; two|causes: c2|Look here",
                "c2|Now||||concern|Too dear|||||||||||||||2026-12-31||||||||")
            .workshop();
    Card card = card(workshop, "c1");
    assertEquals("Demo", card.text());
    assertEquals(CardKind.TOUCHPOINT, card.kind());
    assertEquals(
        List.of("HR lead", "CFO"), workshop.personasInOrder().stream().map(Persona::name).toList());
    assertEquals(
        List.of("-1 impatient", "2 "),
        card.details().scores().stream().map(s -> s.value() + " " + s.word()).toList());
    assertEquals(
        new Metric(
            MetricType.VOLUME,
            3100.0,
            "visits",
            4000.0,
            Metric.Better.HIGHER,
            LocalDate.of(2026, 10, 1),
            List.of(
                new Measurement(LocalDate.of(2026, 4, 1), 2900),
                new Measurement(LocalDate.of(2026, 7, 1), 3000))),
        card.details().metric());
    assertEquals("call", card.details().channel());
    assertEquals("Sales", card.details().owner());
    assertEquals(Severity.HIGH, card.details().severity());
    assertEquals(Status.IN_PROGRESS, card.details().status());
    assertEquals(new Due.After("signing", 14), card.details().due());
    assertEquals(new Evidence(Evidence.Basis.OBSERVED, 4, "interviews"), card.about().evidence());
    assertTrue(card.details().momentOfTruth());
    assertEquals(3, card.about().votes());
    assertEquals(List.of("one", "two"), card.about().tags());
    assertEquals("Look here", card.about().note());
    Link link = workshop.links().values().getFirst();
    assertEquals(Link.Kind.CAUSES, link.kind());
    assertEquals(new CardId("c2"), link.to());
    Stage stage = workshop.stages().values().getFirst();
    assertEquals(List.of("Proof"), stage.steps().stream().map(Step::name).toList());
    assertTrue(card(workshop, "c2").place().isParked());
    assertEquals(new Due.OnDay(LocalDate.of(2026, 12, 31)), card(workshop, "c2").details().due());
  }

  @Test
  void stagesAndLanesComeInOrderOfAppearanceAndCardsFindTheirLane() {
    Workshop workshop =
        imported(
                "etap|rodzaj|tekst|tor",
                "Rozważanie|obawa|Za drogo|",
                "Świadomość|potrzeba|Porównać|",
                "ROZWAŻANIE|punkt styku|Demo|Gdzie nas spotykają",
                "Świadomość|Obawa|Czy działa?|")
            .workshop();
    var map = workshop.mapsInOrder().getFirst().id();
    assertEquals(
        List.of("Rozważanie", "Świadomość"),
        workshop.stagesOf(map).stream().map(Stage::name).toList());
    assertEquals(
        List.of("Obawy", "Potrzeby", "Gdzie nas spotykają"),
        workshop.lanesOf(map).stream().map(Lane::name).toList());
    assertEquals(
        List.of(LaneKind.CONCERNS, LaneKind.NEEDS, LaneKind.TOUCHPOINTS),
        workshop.lanesOf(map).stream().map(Lane::kind).toList());
    assertEquals("pl", workshop.info().language());
    assertEquals("cards", workshop.info().title());
  }

  @Test
  void aCardWithoutAKindIsOfItsLanesOrOfWhatItSays() {
    Workshop workshop =
        imported(
                "id|stage|lane|text|value|emotion",
                "a|S|Pain points|Slow||",
                "b|S||Visits|3 100|",
                "c|S|||| -1",
                "d|S|Whatever|Something||")
            .workshop();
    assertEquals(CardKind.CONCERN, card(workshop, "a").kind());
    assertEquals(CardKind.METRIC, card(workshop, "b").kind());
    assertEquals(CardKind.EMOTION, card(workshop, "c").kind());
    assertEquals(CardKind.NOTE, card(workshop, "d").kind());
    assertEquals(
        "Customer",
        workshop
            .personas()
            .require(card(workshop, "c").details().scores().getFirst().persona())
            .name());
  }

  @Test
  void whatIsNotUnderstoodStandsInTheNote() {
    Imported imported =
        imported(
            "text|kind|votes|due|emotion|severity|Country|note|links",
            "A|sticker|many|soon|HR: 7|awful|PL|own|nowhere",
            "B|need|two|||||| ");
    Card card =
        imported.workshop().cards().values().stream()
            .filter(one -> one.text().equals("A"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of(
            "Country: PL",
            "due: soon",
            "emotion: HR: 7",
            "kind: sticker",
            "links: nowhere",
            "own",
            "severity: awful",
            "votes: many"),
        card.about().note().lines().sorted().toList());
    assertEquals("own", card.about().note().lines().findFirst().orElseThrow());
    assertEquals(
        Problem.of(Problem.Kind.IMPORT_COLUMNS_UNKNOWN, "cards.csv", "Country"),
        imported.remarks().getFirst());
    assertTrue(
        imported
            .remarks()
            .contains(
                Problem.of(
                    Problem.Kind.IMPORT_VALUES_KEPT, "cards.csv", "votes", "2", "2", "many")));
    assertEquals(List.of(), card.details().scores());
  }

  @Test
  void anIdIsUsedOnce() {
    Imported imported = imported("id|text", "c1|A", "c1|B", "no id|C");
    assertEquals(3, imported.workshop().cards().size());
    assertEquals("A", card(imported.workshop(), "c1").text());
    assertTrue(
        imported
            .remarks()
            .contains(Problem.of(Problem.Kind.IMPORT_IDS_TWICE, "cards.csv", "1", "c1")));
    assertTrue(
        imported
            .remarks()
            .contains(
                Problem.of(Problem.Kind.IMPORT_VALUES_KEPT, "cards.csv", "id", "1", "4", "no id")));
  }

  @Test
  void cellsBeyondTheHeaderAreKept() {
    assertEquals("#2: and more", only(imported("text", "A|and more").workshop()).about().note());
  }

  @Test
  void severalScoresAndWordsFindEachOther() {
    Card card =
        only(
            imported(
                    "text|persona|emotion|feeling",
                    "A|HR; CFO|HR (Ola): -2; HR (Jan): 1; HR (Ola): 0|HR (Jan): fine; HR (Ola):"
                        + " sad")
                .workshop());
    assertEquals(
        List.of("-2 sad Ola", "1 fine Jan", "0  Ola"),
        card.details().scores().stream()
            .map(score -> score.value() + " " + score.word() + " " + score.by())
            .toList());
    Card bare =
        only(imported("text|persona|emotion|feeling", "A|HR, CFO|−1|tired: very").workshop());
    assertEquals(
        List.of("-1 tired: very", "-1 tired: very"),
        bare.details().scores().stream().map(s -> s.value() + " " + s.word()).toList());
  }

  @Test
  void aMetricMayBeCalledByAnyName() {
    Workshop workshop =
        imported(
                "id|metric|value|text",
                "a|NPS|41|",
                "b|Visits per month|3 100|",
                "c|Konverze|38 %|Demos",
                "d|churn|2,5|Lost")
            .workshop();
    assertEquals(MetricType.NPS, metric(workshop, "a").type());
    assertEquals("Visits per month", card(workshop, "b").text());
    assertEquals(3100, metric(workshop, "b").value());
    assertEquals(MetricType.CONVERSION, metric(workshop, "c").type());
    assertEquals("%", metric(workshop, "c").unit());
    assertEquals(Metric.Better.LOWER, metric(workshop, "d").better());
    assertEquals(2.5, metric(workshop, "d").value());
    assertNull(metric(workshop, "d").target());
  }

  private static Metric metric(Workshop workshop, String id) {
    Metric metric = card(workshop, id).details().metric();
    return Objects.requireNonNull(metric, id);
  }

  @Test
  void theOrderOfLanesAndStagesSurvivesWhereTheTableCanTellIt() {
    Workshop workshop =
        imported("stage|lane|text", "A|L1|x", "A|L2|", "A|L3|x", "B|L2|x", "B|L1|x").workshop();
    Words words = Words.in(Locale.ENGLISH);
    var map = workshop.mapsInOrder().getFirst().id();
    List<CardValue> lanes =
        CardRow.of(workshop, List.of(map), words).stream()
            .map(row -> row.cell(CardColumn.LANE))
            .toList();
    assertEquals(Stream.of("L1", "L1", "L2", "L3").map(CardValue.Words::new).toList(), lanes);
  }

  @Test
  void aRowWithAPlaceAloneMakesThePlace() {
    Workshop workshop = imported("stage|lane|text", "First|Needs|", "Second||A").workshop();
    assertEquals(1, workshop.cards().size());
    assertEquals(2, workshop.stages().size());
  }

  @Test
  void tablesThatAreNoneAreRefused() {
    assertEquals(Problem.Kind.IMPORT_NO_HEADER, problem("name of nothing|sum", "a|b"));
    assertEquals(Problem.Kind.IMPORT_EMPTY, problem("text|stage"));
    assertEquals(Problem.Kind.IMPORT_EMPTY, problem("text|stage", "| "));
    String[] many = new String[CardTable.MOST_ROWS + 2];
    Arrays.fill(many, "text");
    assertEquals(Problem.Kind.IMPORT_TOO_MANY_ROWS, problem(many));
  }

  private static Problem.Kind problem(String... lines) {
    return ((Outcome.Failed<Imported>) assertInstanceOf(Outcome.Failed.class, read(lines)))
        .problem()
        .kind();
  }
}
