package org.journeywall.desktop;

import static org.journeywall.desktop.WorkshopWindows.until;
import static org.journeywall.desktop.WorkshopWindows.workshops;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportFormats;
import org.journeywall.exchange.Exports;
import org.journeywall.format.Opened;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.model.Card;
import org.journeywall.model.Outcome;
import org.journeywall.model.Texts;
import org.journeywall.model.Validity;
import org.journeywall.model.Workshop;
import org.journeywall.store.LocalDisk;
import org.journeywall.store.UserFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The Big List of Naughty Strings through the program's own window: each typed key by key into a
/// note, pasted into a note, and pasted on the wall; then saved, opened again and handed out in
/// every format. An ordinary run types every fourth of them, the long one all.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // The start method sets them before anything else.
class NaughtyHandsTest {
  private static final int TYPED = Boolean.getBoolean("long") ? 1 : 4;

  @TempDir static Path home;

  private final FxRobot robot = new PatientRobot();
  private final List<String> expected = new ArrayList<>();
  private Wiring wiring;
  private Path folder;
  private Stage first;

  @Start
  void start(Stage stage) throws IOException {
    Path own = Files.createTempDirectory(home, "user");
    folder = own.resolve("workshops");
    var environment =
        Map.of(
            "JOURNEYWALL_DOCUMENTS", folder.toString(),
            "JOURNEYWALL_STATE", own.resolve("state").toString(),
            "JOURNEYWALL_CONFIG", own.resolve("config").toString());
    var folders = new UserFolders(new LocalDisk(), environment, own, "Linux");
    first = stage;
    wiring = new Wiring(stage, uri -> {}, folders, Locale.ENGLISH);
    wiring.program().startScreen();
  }

  @AfterEach
  void closeEverything() throws TimeoutException {
    WorkshopWindows.close(robot, wiring);
  }

  private static List<String> strings() throws IOException {
    try (InputStream in =
        NaughtyHandsTest.class.getResourceAsStream("/org/journeywall/corpora/blns.json")) {
      return List.of(new ObjectMapper().readValue(in, String[].class));
    }
  }

  @Test
  void whatIsTypedAndPastedIsThereAgainAndIsHandedOut() throws IOException, TimeoutException {
    robot.interact(() -> wiring.program().newWorkshop(first));
    until(() -> !workshops().isEmpty());
    Stage window = workshops().getFirst();
    robot.clickOn(window.getX() + 414, window.getY() + 209, MouseButton.PRIMARY);
    written(window, "Begin", () -> type(window, "Begin"));
    List<String> strings = strings();
    for (int i = 0; i < strings.size(); i++) {
      String text = strings.get(i);
      if (i % TYPED == 0) {
        written(window, text, () -> type(window, text));
      }
      written(window, text, () -> paste(window, text, false));
    }
    robot.interact(() -> press(window, KeyCode.ESCAPE, false, false));
    for (String text : strings) {
      robot.interact(() -> paste(window, text, true));
      said(Texts.clean(text).strip());
    }
    WorkshopWindows.close(robot, wiring);

    robot.interact(() -> wiring.program().open(List.of(file()), first));
    until(() -> !workshops().isEmpty());
    Workshop again = read(Files.readAllBytes(file()));
    var missing = new ArrayList<>(expected);
    var strange = new ArrayList<String>();
    for (Card card : again.cards().values()) {
      if (!missing.remove(card.text())) {
        strange.add(card.text());
      }
    }
    assertEquals(List.of(), missing, () -> "instead there are " + strange);
    assertEquals(List.of(), Validity.problems(again));
    for (ExportFormat format : ExportFormats.all()) {
      assertTrue(Exports.written(format, Exports.job(again)).length > 0, format.id());
    }
  }

  // Enter opens the next note; where nothing was written the open one is still empty.
  private void written(Stage window, String text, Runnable hand) {
    robot.interact(hand);
    // What a keyboard or the toolkit's fields do not take in.
    String taken =
        text.codePoints()
            .filter(c -> c == '\t' || c > 0x1f && c != 0x7f)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    if (!taken.isBlank()) {
      robot.interact(() -> press(window, KeyCode.ENTER, false, false));
      said(Texts.clean(taken));
    } else {
      robot.interact(() -> {
        press(window, KeyCode.A, true, false);
        press(window, KeyCode.DELETE, false, false);
      });
    }
  }

  private void said(String text) {
    if (!text.isBlank()) {
      expected.add(text);
    }
  }

  private static void type(Stage window, String text) {
    text.codePoints()
        .filter(c -> c != '\t')
        .forEach(c ->
            fire(
                window,
                KeyEvent.KEY_TYPED,
                Character.toString(c),
                KeyCode.UNDEFINED,
                false,
                false));
  }

  private static void paste(Stage window, String text, boolean whole) {
    var content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
    press(window, KeyCode.V, true, whole);
  }

  private static void press(Stage window, KeyCode code, boolean control, boolean shift) {
    fire(window, KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code, control, shift);
    fire(window, KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, code, control, shift);
  }

  private static void fire(
      Stage window,
      EventType<KeyEvent> type,
      String character,
      KeyCode code,
      boolean control,
      boolean shift) {
    Event.fireEvent(
        window.getScene().getFocusOwner(),
        new KeyEvent(type, character, "", code, shift, control, false, false));
  }

  private Path file() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(one -> one.toString().endsWith(".journey")).findFirst().orElseThrow();
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
  }

  private static Workshop read(byte[] bytes) {
    return switch (new WorkshopCodec().read(bytes, "again")) {
      case Outcome.Done<Opened>(var opened) -> opened.workshop();
      case Outcome.Failed<Opened>(var problem) -> throw new AssertionError(problem);
    };
  }
}
