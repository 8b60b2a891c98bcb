package org.journeywall.endtoend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.journeywall.desktop.JourneywallApp;
import org.journeywall.desktop.wall.WallEyes;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.model.Card;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// A whole workshop by keyboard and mouse in the real program: from the Polish template to the wall
/// of the HR example, saved, closed, opened again and handed out; then other people's programs tell
/// what is in the files.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeWorkshopTest {
  private static final Path DOCUMENTS = Path.of(System.getenv("JOURNEYWALL_DOCUMENTS"));
  private static final Path CONFIG = Path.of(System.getenv("JOURNEYWALL_CONFIG"));
  private static final String START = "Journeywall";
  private static final String TITLE = "Jak firma kupuje system HR";
  private static final String WINDOW = TITLE + " – Journeywall";
  private static final String SAVED = "Zapisano przed chwilą · na tym komputerze";
  private static final Path FILE = DOCUMENTS.resolve(TITLE + ".journey");
  private static final Path WORKBOOK = DOCUMENTS.resolve(TITLE + ".xlsx");
  private static final Path PDF = DOCUMENTS.resolve(TITLE + ".pdf");

  private final Hands hands = new Hands();
  private final HrWall wall = new HrWall();
  private final List<Note> expected = new ArrayList<>(wall.notes());

  @BeforeAll
  void aWorkshopIsHeld() throws Exception {
    empty(DOCUMENTS);
    empty(CONFIG);
    FxToolkit.registerPrimaryStage();
    Platform.setImplicitExit(false);

    Application program = FxToolkit.setupApplication(JourneywallApp.class);
    WallEyes eyes = chooseTheTemplate();
    giveItATitle();

    typeTheWall(eyes);
    typeTheOtherPersonasFeelings(eyes);
    dragCards(eyes);
    byte[] saved = saveAndClose();
    FxToolkit.cleanupApplication(program);

    program = FxToolkit.setupApplication(JourneywallApp.class);
    hands.window(START);
    hands.click(TITLE);
    hands.window(WINDOW);
    export("pdf", PDF);
    export("xlsx", WORKBOOK);
    hands.press(KeyCode.CONTROL, KeyCode.W);
    hands.untilGone(WINDOW);
    FxToolkit.cleanupApplication(program);
    assertArrayEquals(saved, Files.readAllBytes(FILE), "looking at it has changed the file");
  }

  @AfterAll
  void theToolkitIsLeftAsItWas() {
    Platform.setImplicitExit(true);
  }

  private WallEyes chooseTheTemplate() {
    hands.window(START);
    hands.click("#language-pl");
    hands.click("#template-b2b-buying");
    var eyes = new WallEyes(hands.window("Ścieżka zakupowa – Journeywall"));
    assertEquals(wall.stages(), eyes.stages());
    assertEquals(wall.lanes(), eyes.lanes());
    return eyes;
  }

  private void giveItATitle() {
    hands.click(".workshop-title");
    hands.write(TITLE);
    hands.press(KeyCode.ENTER);
    hands.window(WINDOW);
    hands.until(FILE);
  }

  // One click, then only keys: Enter goes on below, Tab in the next cell.
  private void typeTheWall(WallEyes eyes) {
    hands.click(eyes.cell(0, 0));
    for (int lane = 0; lane < wall.lanes().size(); lane++) {
      for (int stage = 0; stage < wall.stages().size(); stage++) {
        for (String text : wall.typed(stage, lane)) {
          hands.write(text);
          hands.press(KeyCode.ENTER);
        }
        hands.press(KeyCode.TAB);
      }
    }
    hands.press(KeyCode.ESCAPE);
    for (String text : wall.parked()) {
      hands.press(KeyCode.ESCAPE);
      hands.write(text);
      hands.press(KeyCode.ESCAPE);
    }
  }

  private void typeTheOtherPersonasFeelings(WallEyes eyes) {
    hands.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    hands.click(eyes.persona(1));
    hands.click(eyes.cell(0, wall.emotions()));
    for (String feeling : wall.secondFeelings()) {
      hands.write(feeling);
      hands.press(KeyCode.TAB);
    }
    hands.press(KeyCode.ESCAPE);
    hands.press(KeyCode.ESCAPE);
  }

  private void dragCards(WallEyes eyes) {
    // Out of the parking lot: it keeps its kind.
    hands.drag(eyes.card("Stare dane w CRM"), eyes.cell(3, 3));
    moved("Stare dane w CRM", 3, 3);
    stands(eyes, "Stare dane w CRM");
    // Two at once.
    hands.click(eyes.card("Prawnicy: 3 tygodnie"));
    hands.click(eyes.card("Cisza po demo"), KeyCode.SHIFT);
    hands.drag(eyes.card("Cisza po demo"), eyes.cell(4, 3));
    moved("Prawnicy: 3 tygodnie", 4, 3);
    moved("Cisza po demo", 4, 3);
    stands(eyes, "Prawnicy: 3 tygodnie");
    stands(eyes, "Cisza po demo");
    // Taken back, and not taken anywhere at all.
    hands.drag(eyes.card("Demo produktu"), eyes.cell(0, 0));
    assertEquals(List.of(wall.stages().get(0), wall.lanes().get(0)), eyes.place("Demo produktu"));
    hands.press(KeyCode.CONTROL, KeyCode.Z);
    stands(eyes, "Demo produktu");
    hands.lift(eyes.card("Kalkulator ROI"), eyes.cell(1, 1));
    hands.press(KeyCode.ESCAPE);
    hands.letGo();
    stands(eyes, "Kalkulator ROI");
    // A card too many.
    hands.click(eyes.card("Reklama na LinkedInie"));
    hands.press(KeyCode.DELETE);
    hands.press(KeyCode.CONTROL, KeyCode.Z);
    stands(eyes, "Reklama na LinkedInie");
    hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    expected.removeIf(note -> note.text().equals("Reklama na LinkedInie"));
  }

  private void moved(String text, int stage, int lane) {
    expected.replaceAll(note ->
        note.text().equals(text)
            ? note.in(wall.stages().get(stage), wall.lanes().get(lane))
            : note);
  }

  // What is to be seen after each move, not only what is in the file at the end.
  private void stands(WallEyes eyes, String text) {
    Note note = expected.stream().filter(one -> one.text().equals(text)).findFirst().orElseThrow();
    assertEquals(List.of(note.stage(), note.lane()), eyes.place(text), text);
  }

  private byte[] saveAndClose() throws IOException {
    hands.press(KeyCode.CONTROL, KeyCode.S);
    hands.untilSays("#save-note", SAVED);
    byte[] saved = Files.readAllBytes(FILE);
    hands.press(KeyCode.CONTROL, KeyCode.W);
    hands.untilGone(WINDOW);
    assertArrayEquals(saved, Files.readAllBytes(FILE), "not everything was saved");
    return saved;
  }

  private void export(String format, Path file) {
    hands.click("#export");
    hands.click("#format-" + format);
    hands.click("#export-go");
    hands.click("#close-export");
    assertTrue(Files.exists(file), file + " was not written");
  }

  @Test
  void theFolderHoldsWhatWasAskedForAndNothingElse() throws IOException {
    try (Stream<Path> files = Files.list(DOCUMENTS)) {
      assertEquals(Stream.of(FILE, PDF, WORKBOOK).sorted().toList(), files.sorted().toList());
    }
  }

  @Test
  void theFileHoldsEveryCardThatWasTyped() throws IOException {
    byte[] content = Files.readAllBytes(FILE);
    Workshop workshop = Got.value(new WorkshopCodec().read(content, TITLE)).workshop();
    assertEquals(sorted(expected), sorted(notes(workshop)));
  }

  @Test
  void theSheetCardsHoldsThem(@TempDir Path scratch) throws Exception {
    List<Reader.Cell> cells = Reader.sheet("Cards", WORKBOOK, scratch);
    assertEquals(sorted(expected), sorted(new CardRows(cells).notes()));
  }

  @Test
  void theSheetMapHoldsThemInTheirColours(@TempDir Path scratch) throws Exception {
    List<Reader.Cell> cells = Reader.sheet("Map", WORKBOOK, scratch);
    var seen = new SeenMap(cells, wall.stages(), wall.lanes());
    assertEquals(sorted(expected), sorted(seen.notes(expected)));
  }

  @Test
  void thePdfHoldsTheirTexts() throws Exception {
    String text = Reader.pdf(PDF);
    var lost = expected.stream().filter(note -> !isIn(text, note)).toList();
    assertEquals(List.of(), lost);
    for (String name : Stream.of(wall.stages(), wall.lanes()).flatMap(List::stream).toList()) {
      assertTrue(text.contains(name), name);
    }
  }

  // On the wall a feeling is a face on the curve with its word beside it.
  private static boolean isIn(String text, Note note) {
    return text.contains(note.words().replaceAll("[\\s\\u00a0]+", " "));
  }

  private static List<Note> notes(Workshop workshop) {
    return workshop.cards().values().stream().map((Card card) -> Note.of(card, workshop)).toList();
  }

  private static List<String> sorted(List<Note> notes) {
    return notes.stream().map(Note::toString).sorted(Comparator.naturalOrder()).toList();
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> below = Files.walk(folder)) {
        for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
