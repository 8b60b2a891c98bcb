package org.journeywall.desktop;

import static org.journeywall.desktop.WorkshopWindows.until;
import static org.journeywall.desktop.WorkshopWindows.workshops;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.journeywall.desktop.menu.Deed;
import org.journeywall.desktop.menu.EditDeed;
import org.journeywall.desktop.menu.FileDeed;
import org.journeywall.store.LocalDisk;
import org.journeywall.store.UserFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The windows as a user meets them: first screen, a workshop's window, menus, language, files and
/// handing out.
@ExtendWith(ApplicationExtension.class)
class ShellTest {
  @TempDir static Path home;

  private final List<URI> shown = new ArrayList<>();
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
            "JOURNEYWALL_CONFIG", own.resolve("config").toString());
    var folders = new UserFolders(new LocalDisk(), environment, own, "Linux");
    first = stage;
    wiring = new Wiring(stage, shown::add, folders, Locale.ENGLISH);
    wiring.program().startScreen();
  }

  @AfterEach
  void closeEverything(FxRobot robot) throws TimeoutException {
    WorkshopWindows.close(robot, wiring);
  }

  private Stage open(FxRobot robot, String button) throws TimeoutException {
    robot.interact(() -> fire(first, button));
    until(() -> !workshops().isEmpty());
    return workshops().getFirst();
  }

  private static void fire(Window window, String id) {
    ((Button) window.getScene().lookup(id)).fire();
  }

  private static MenuItem item(Stage window, Deed deed) {
    var button = (MenuButton) window.getScene().lookup("#menu");
    return button.getItems().stream()
        .flatMap(menu -> ((Menu) menu).getItems().stream())
        .filter(item -> deed.textKey().equals(item.getId()))
        .findFirst()
        .orElseThrow();
  }

  private List<String> files() {
    try (Stream<Path> all = Files.list(folder)) {
      // What says that they are open begins with a dot.
      return all.map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  @Test
  void aClosedWindowLeavesNothingTicking(FxRobot robot) throws TimeoutException {
    Stage window = open(robot, "#template-b2b-buying");
    Node note = window.getScene().lookup("#save-note");
    robot.interact(
        () -> window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST)));
    until(() -> workshops().isEmpty());
    assertNull(note.getScene());
  }

  @Test
  void aTemplateBecomesAWorkshopThatIsSavedAtOnce(FxRobot robot) throws TimeoutException {
    Stage window = open(robot, "#template-b2b-buying");
    assertEquals(List.of("Buying journey.journey"), files());
    assertEquals("Buying journey – Journeywall", window.getTitle());
    assertFalse(first.isShowing());
    var note = (Labeled) window.getScene().lookup("#save-note");
    assertEquals("Saved just now · on this computer", note.getText());
  }

  @Test
  void everyDeedStandsInTheMenuWithItsKey(FxRobot robot) throws TimeoutException {
    Stage window = open(robot, "#template-blank");
    Set<String> texts = new HashSet<>();
    for (Deed deed : Deed.all()) {
      MenuItem item = item(window, deed);
      texts.add(item.getText());
      assertEquals(deed.keys().isEmpty(), item.getAccelerator() == null, deed.textKey());
    }
    assertTrue(texts.contains("Select all"));
  }

  @Test
  void undoIsPossibleOnlyAfterAChangeAndSaysItsName(FxRobot robot) throws TimeoutException {
    Stage window = open(robot, "#template-blank");
    MenuItem undo = item(window, EditDeed.UNDO);
    assertTrue(undo.isDisable());
    robot.interact(() -> fire(window, "#add-map"));
    assertFalse(undo.isDisable());
    assertEquals("Undo: New map", undo.getText());
    robot.interact(undo::fire);
    assertTrue(undo.isDisable());
  }

  @Test
  void theTitleRenamesTheFile(FxRobot robot) throws TimeoutException {
    Stage window = open(robot, "#template-blank");
    robot.interact(() -> item(window, FileDeed.RENAME).fire());
    var field = (TextField) window.getScene().lookup("#title-field");
    robot.interact(() -> field.setText("Mapa zákazníka"));
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    until(() -> files().equals(List.of("Mapa zákazníka.journey")));
    until(() -> "Mapa zákazníka – Journeywall".equals(window.getTitle()));
  }

  @Test
  void theLanguageChangesWithoutARestart(FxRobot robot) throws TimeoutException {
    Stage window = open(robot, "#template-blank");
    robot.interact(() -> fire(window, "#add-map"));
    robot.interact(() -> wiring.program().startScreen());
    robot.interact(() -> ((Hyperlink) first.getScene().lookup("#language-pl")).fire());
    assertEquals("Eksportuj", ((Button) window.getScene().lookup("#export")).getText());
    assertEquals("Cofnij: Nowa mapa", item(window, EditDeed.UNDO).getText());
    var export = KeyCombination.valueOf("Shortcut+E");
    assertTrue(window.getScene().getAccelerators().containsKey(export));
    var create = first.getScene().lookup("#start-new .name");
    assertEquals("Nowa mapa", ((Labeled) create).getText());
  }

  @Test
  void thePreferencesThemselvesFollowALanguageChosenInThem(FxRobot robot) throws TimeoutException {
    Stage window = open(robot, "#template-blank");
    robot.interact(() -> item(window, FileDeed.PREFERENCES).fire());
    Parent pane = dialog().orElseThrow();
    robot.interact(() -> language(pane).setValue("cs"));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("Exportovat", ((Button) window.getScene().lookup("#export")).getText());
    assertTrue(
        pane.lookupAll(".label").stream()
            .anyMatch(label -> label instanceof Labeled words && words.getText().equals("Jazyk")));
  }

  @SuppressWarnings("unchecked")
  private static ComboBox<String> language(Parent pane) {
    return (ComboBox<String>) pane.lookup("#prefs-language");
  }

  @Test
  void aFileThatIsOpenComesToTheFrontInstead(FxRobot robot) throws TimeoutException {
    open(robot, "#template-blank");
    Path file = folder.resolve(files().getFirst());
    robot.interact(() -> wiring.program().open(List.of(file, file), first));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(1, workshops().size());
  }

  @Test
  void aDamagedFileIsToldAndLeftAlone(FxRobot robot) throws IOException, TimeoutException {
    Files.createDirectories(folder);
    Path damaged = folder.resolve("damaged.journey");
    Files.writeString(damaged, "{ \"format\": \"journeywall\", ");
    robot.interact(() -> wiring.program().open(List.of(damaged), first));
    until(() -> dialog().isPresent());
    assertTrue(workshops().isEmpty());
    assertEquals(
        "{ \"format\": \"journeywall\", ", Files.readString(damaged, StandardCharsets.UTF_8));
  }

  @Test
  void aTableBecomesAWorkshopAndWhatWasNotUnderstoodIsSaid(FxRobot robot)
      throws IOException, TimeoutException {
    Path table = Files.createTempFile(home, "cards", ".csv");
    Files.writeString(table, "stage,kind,text,shoe size\nAwareness,need,Name it,44\n");
    robot.interact(() -> wiring.program().open(List.of(table), first));
    until(() -> !workshops().isEmpty());
    Stage window = workshops().getFirst();
    until(() -> window.getScene().lookup("#notice") != null);
    assertEquals(1, files().size());
    var counts = (Labeled) window.getScene().lookup("#status-line .label");
    assertTrue(counts.getText().startsWith("1 card · 1 stage"), counts.getText());
  }

  @Test
  void aFileOfANewerProgramIsOpenedForReadingOnly(FxRobot robot)
      throws IOException, TimeoutException {
    open(robot, "#template-blank");
    Path own = folder.resolve(files().getFirst());
    String newer =
        Files.readString(own)
            .replaceFirst("\"schemaVersion\": \"[0-9.]+\"", "\"schemaVersion\": \"99.0\"");
    Path file = Files.writeString(folder.resolve("newer.journey"), newer);
    robot.interact(() -> wiring.program().open(List.of(file), first));
    until(() -> workshops().size() == 2);
    Stage window = workshops().getLast();
    var note = (Labeled) window.getScene().lookup("#save-note");
    assertEquals("For reading only", note.getText());
    assertTrue(window.getScene().lookup("#notice") != null);
  }

  private static Optional<Parent> dialog() {
    return List.copyOf(Window.getWindows()).stream()
        .filter(Window::isShowing)
        .map(window -> window.getScene().getRoot())
        .filter(root -> root.getStyleClass().contains("dialog-pane"))
        .findFirst();
  }

  @Test
  void handingOutEndsWithAFileAndAWayToIt(FxRobot robot) throws TimeoutException, IOException {
    Stage window = open(robot, "#open-sample");
    robot.interact(() -> fire(window, "#export"));
    Parent dialog = dialog().orElseThrow();
    robot.interact(() -> ((TextInputControl) dialog.lookup("#export-name")).setText("Hand-out"));
    robot.interact(() -> ((Button) dialog.lookup("#export-go")).fire());
    until(() -> window.getScene().lookup("#show-export") != null);
    Path file = folder.resolve("Hand-out.pdf");
    byte[] start = Files.readAllBytes(file);
    assertEquals("%PDF", new String(start, 0, 4, StandardCharsets.US_ASCII));
    robot.interact(() -> fire(window, "#open-export"));
    assertEquals(List.of(file.toUri()), shown);
  }

  @Test
  void whatCannotBeHandedOutIsSaidBeforehand(FxRobot robot) throws TimeoutException {
    Stage window = open(robot, "#open-sample");
    robot.interact(() -> fire(window, "#export"));
    Parent dialog = dialog().orElseThrow();
    robot.interact(
        () -> ((TextInputControl) dialog.lookup("#export-folder")).setText("/nowhere/at/all"));
    assertTrue(((Button) dialog.lookup("#export-go")).isDisable());
    assertEquals(
        "This folder does not exist.", ((Labeled) dialog.lookup("#export-remark")).getText());
  }
}
