package org.journeywall.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.ServiceLoader;
import org.journeywall.exchange.ImportFormat;
import org.journeywall.exchange.ImportJob;
import org.journeywall.exchange.Imported;
import org.journeywall.exchange.table.TableReader;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Ids;
import org.journeywall.model.Lane;
import org.journeywall.model.Outcome;
import org.journeywall.model.Persona;
import org.journeywall.model.Problem;
import org.journeywall.model.Severity;
import org.journeywall.model.Stage;
import org.journeywall.model.Texts;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvImportTest {
  private static final String POLISH =
      """
      Etap;Tor;Rodzaj;Tekst;Kto;Ocena;Waga;Głosy;Wartość;Jednostka;Uwagi
      Świadomość;Punkty styku;punkt styku;"Artykuł na blogu; „Ile kosztuje nieobecność”";;;;;;;
      Świadomość;Emocje;emocja;;Kierowniczka HR;-1;;;;;
      Rozważanie;Obawy;obawa;"Formularz pyta
      o zbyt wiele";;;wysoka;7;;;
      Rozważanie;Metryki;metryka;pobrania raportu;;;;;1 180,5;szt.;co miesiąc
      """;

  private static final String CZECH =
      """
      Fáze\tDruh\tText\tKdo\tSkóre\tZávažnost
      Povědomí\tkontaktní bod\tČlánek na blogu\t\t\t
      Rozhodování\tobava\tPříliš žluťoučké ceny\tVedoucí HR\t\tvysoká
      Rozhodování\temoce\tUkázka\t\tVedoucí HR: −2; CFO: 1\t
      """;

  private static Outcome<Imported> read(byte[] bytes) {
    return TableReader.workshop(
        new CsvImport(), bytes, new ImportJob("wall.csv", "en", new Ids(new Random(1))));
  }

  private static Imported imported(byte[] bytes) {
    return ((Outcome.Done<Imported>) assertInstanceOf(Outcome.Done.class, read(bytes))).value();
  }

  private static Imported imported(String text) {
    return imported(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Problem problem(String text) {
    var outcome = read(text.getBytes(StandardCharsets.UTF_8));
    return ((Outcome.Failed<Imported>) assertInstanceOf(Outcome.Failed.class, outcome)).problem();
  }

  private static Card card(Workshop workshop, String text) {
    return workshop.cards().values().stream()
        .filter(card -> card.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1250", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void aPolishTableIsReadInAnyEncoding(String encoding) {
    Imported imported = imported(POLISH.getBytes(Charset.forName(encoding)));
    assertEquals(List.of(), imported.remarks());
    Workshop workshop = imported.workshop();
    var map = workshop.mapsInOrder().getFirst().id();
    assertEquals(
        List.of("Świadomość", "Rozważanie"),
        workshop.stagesOf(map).stream().map(Stage::name).toList());
    assertEquals(
        List.of("Punkty styku", "Emocje", "Obawy", "Metryki"),
        workshop.lanesOf(map).stream().map(Lane::name).toList());
    Card concern = card(workshop, "Formularz pyta\no zbyt wiele");
    assertEquals(Severity.HIGH, concern.details().severity());
    assertEquals(7, concern.about().votes());
    Card metric = card(workshop, "pobrania raportu");
    assertEquals(1180.5, Objects.requireNonNull(metric.details().metric()).value());
    assertEquals("co miesiąc", metric.about().note());
    card(workshop, "Artykuł na blogu; „Ile kosztuje nieobecność”");
    assertEquals(
        "Kierowniczka HR",
        workshop.personasInOrder().stream().map(Persona::name).findFirst().get());
    assertEquals("pl", workshop.info().language());
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstName() {
    assertEquals(List.of(), imported("\uFEFFtext,stage\nA,S\n").remarks());
  }

  @Test
  void aCzechTableWithTabsIsRead() {
    Workshop workshop = imported(CZECH).workshop();
    assertEquals(3, workshop.cards().size());
    assertEquals(CardKind.CONCERN, card(workshop, "Příliš žluťoučké ceny").kind());
    assertEquals(
        List.of(-2, 1),
        card(workshop, "Ukázka").details().scores().stream().map(s -> s.value()).toList());
    assertEquals("cs", workshop.info().language());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text,stage\r\nA,S\r\n",
        "text;stage\nA;S",
        "text\tstage\nA\tS\n",
        "text|stage\nA|S",
        "sep=;\r\ntext;stage\r\nA;S\r\n",
        "\n\ntext,stage\n\nA,S\n\n",
        "\"text\",\"stage\"\n\"A\",\"S\"\n",
        "name of it;text;stage;x,y\n;A;S;"
      })
  void theSeparatorIsFound(String text) {
    Workshop workshop = imported(text).workshop();
    assertEquals("A", workshop.cards().values().getFirst().text());
    assertEquals("S", workshop.stages().values().getFirst().name());
  }

  @Test
  void oneApostropheBeforeAFormulaIsTakenOff() {
    Workshop workshop =
        imported("text,note\n'=1+2,''@x\n'quoted',''\n'-5,'＝a\n''=b,'\n").workshop();
    assertEquals("'@x", card(workshop, "=1+2").about().note());
    card(workshop, "'quoted'");
    assertEquals("＝a", card(workshop, "-5").about().note());
    assertEquals("'", card(workshop, "'=b").about().note());
  }

  @Test
  void aQuoteThatIsNeverClosedIsNamed() {
    assertEquals(
        Problem.of(Problem.Kind.IMPORT_QUOTE_OPEN, "wall.csv", "4"),
        problem("text,stage\n\"two\nlines\",S\nA,\"S\nB,S\n"));
  }

  @Test
  void rowsAreNumberedAsInTheFile() {
    Problem remark = imported("text,votes\n\nA,1\n\nB,few\n").remarks().getFirst();
    assertEquals(List.of("votes", "1", "5", "few"), remark.arguments());
  }

  @Test
  void aTextLongerThanACardIsCutBetweenGraphemesAndToldOf() {
    String long1 = "x".repeat(Texts.LONGEST - 1) + "👩🏽‍💻" + "y".repeat(90_000);
    Imported imported = imported("text,note\nshort,\n" + long1 + ",n\n");
    card(imported.workshop(), "x".repeat(Texts.LONGEST - 1));
    assertEquals(
        List.of(Problem.of(Problem.Kind.IMPORT_TEXTS_CUT, "wall.csv", "1", "3", "10000")),
        imported.remarks());
  }

  @Test
  void numbersOfAnyLengthAreRead() {
    String groups = "1" + ",1".repeat(16_000);
    card(imported("text,value,kind\na,\"" + groups + "\",metric\n").workshop(), "a");
  }

  @Test
  void nothingAndNonsenseAreRefusedWithASentence() {
    assertEquals(Problem.Kind.IMPORT_EMPTY, problem("").kind());
    assertEquals(Problem.Kind.IMPORT_EMPTY, problem(" \n\n").kind());
    assertEquals(Problem.Kind.IMPORT_NO_HEADER, problem("%PDF-1.7\n1 0 obj").kind());
    assertEquals(
        Problem.Kind.IMPORT_TOO_MANY_ROWS, problem("text\n" + "a\n".repeat(50_001)).kind());
  }

  @Test
  void noBytesAtAllMakeItThrow() {
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      Outcome<Imported> outcome = read(bytes);
      assertTrue(outcome instanceof Outcome.Failed || outcome instanceof Outcome.Done);
    }
  }

  @Test
  void theFormatIsFound() {
    assertTrue(
        ServiceLoader.load(ImportFormat.class).stream()
            .anyMatch(format -> format.type() == CsvImport.class));
  }
}
