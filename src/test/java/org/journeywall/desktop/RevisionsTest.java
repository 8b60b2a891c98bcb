package org.journeywall.desktop;

import static org.journeywall.desktop.WorkshopWindows.until;
import static org.journeywall.desktop.WorkshopWindows.workshops;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.journeywall.store.LocalDisk;
import org.journeywall.store.UserFolders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The panel of earlier states and what others do to an open file, as a user meets them.
@ExtendWith(ApplicationExtension.class)
class RevisionsTest {
  @TempDir static Path home;

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
  void closeEverything(FxRobot robot) throws TimeoutException {
    WorkshopWindows.close(robot, wiring);
  }

  private static Stream<Parent> panels() {
    return List.copyOf(Window.getWindows()).stream()
        .filter(Window::isShowing)
        .map(window -> window.getScene().getRoot())
        .filter(root -> root.lookup("#revisions") != null);
  }

  private static List<ToggleButton> rows(Parent panel) {
    return panel.lookupAll(".state-row").stream().map(ToggleButton.class::cast).toList();
  }

  private static void fire(Parent parent, String id) {
    ((Button) parent.lookup(id)).fire();
  }

  private Parent openPanel(FxRobot robot) throws TimeoutException {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    return shown();
  }

  private static Parent shown() throws TimeoutException {
    until(() -> panels().findAny().isPresent());
    Parent panel = panels().findAny().orElseThrow();
    until(() -> rows(panel).stream().anyMatch(RevisionsTest::isDrawn));
    return panel;
  }

  private static boolean isDrawn(ToggleButton row) {
    Node picture = row.getGraphic();
    return picture instanceof Parent parent
        && parent.lookupAll("ImageView").stream().anyMatch(ImageView.class::isInstance);
  }

  private Path file() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(one -> one.toString().endsWith(".journey")).findFirst().orElseThrow();
    }
  }

  private static int maps(Stage window) {
    return window.getScene().getRoot().lookupAll(".map-tab").size();
  }

  @Test
  void aNamedStateComesBackInThreeClicksAndUndoTakesThatBack(FxRobot robot)
      throws TimeoutException {
    robot.interact(() -> fire(first.getScene().getRoot(), "#template-b2b-buying"));
    until(() -> !workshops().isEmpty());
    Stage window = workshops().getFirst();
    int before = maps(window);
    Parent panel = openPanel(robot);
    robot.interact(() -> {
      ((TextField) panel.lookup("#revision-name")).setText("Before lunch");
      fire(panel, "#revision-keep");
    });
    until(() -> rows(panel).stream().anyMatch(row -> row.getAccessibleText().contains("lunch")));
    robot.interact(() -> panel.getScene().getWindow().hide());
    robot.interact(() -> fire(window.getScene().getRoot(), "#add-map"));
    assertEquals(before + 1, maps(window));

    robot.interact(() -> ((Hyperlink) window.getScene().getRoot().lookup("#save-note")).fire());
    robot.interact(() -> Objects.requireNonNull(button("Revisions…")).fire());
    Parent again = shown();
    until(() -> rows(again).stream().anyMatch(ToggleButton::isSelected));
    ToggleButton named =
        rows(again).stream()
            .filter(row -> row.getAccessibleText().contains("lunch"))
            .findFirst()
            .orElseThrow();
    until(() -> isDrawn(named));
    robot.interact(() -> fire(named, ".row-restore"));
    until(() -> panels().findAny().isEmpty());
    assertEquals(before, maps(window));
    robot.interact(() -> fire(window.getScene().getRoot(), "#notice-undo"));
    assertEquals(before + 1, maps(window));
  }

  @Test
  void aDamagedFileLeadsToItsEarlierStatesAndACopy(FxRobot robot)
      throws IOException, TimeoutException {
    robot.interact(() -> fire(first.getScene().getRoot(), "#template-b2b-buying"));
    until(() -> !workshops().isEmpty());
    Path file = file();
    robot.interact(wiring.program()::quit);
    until(() -> workshops().isEmpty());
    Files.writeString(file, "{ \"format\": \"journeywall\", ");
    robot.interact(() -> {
      wiring.program().startScreen();
      wiring.program().open(List.of(file), first);
    });
    until(() -> button("Earlier states…") != null);
    robot.interact(() -> Objects.requireNonNull(button("Earlier states…")).fire());
    until(() -> panels().findAny().isPresent());
    Parent panel = panels().findAny().orElseThrow();
    until(() -> rows(panel).stream().anyMatch(ToggleButton::isSelected));
    robot.interact(() -> fire(panel, "#revision-copy"));
    until(() -> !workshops().isEmpty());
    assertTrue(workshops().getFirst().getTitle().contains("Buying journey"));
    assertEquals("{ \"format\": \"journeywall\", ", Files.readString(file));
  }

  private static @Nullable Button button(String text) {
    return List.copyOf(Window.getWindows()).stream()
        .filter(Window::isShowing)
        .flatMap(window -> window.getScene().getRoot().lookupAll(".button").stream())
        .filter(node -> node instanceof Button one && text.equals(one.getText()))
        .map(Button.class::cast)
        .findFirst()
        .orElse(null);
  }

  @Test
  void anotherVersionOnTheDiskIsToldAndLoaded(FxRobot robot) throws IOException, TimeoutException {
    robot.interact(() -> fire(first.getScene().getRoot(), "#template-b2b-buying"));
    until(() -> !workshops().isEmpty());
    Stage window = workshops().getFirst();
    Path file = file();
    Files.writeString(file, Files.readString(file).replace("Awareness", "First contact"));
    until(() -> window.getScene().lookup("#notice-load") != null);
    robot.interact(() -> fire(window.getScene().getRoot(), "#notice-load"));
    robot.interact(() -> fire(window.getScene().getRoot(), "#add-map"));
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until(() -> read(file).contains("New map"));
    assertTrue(read(file).contains("First contact"));

    Files.delete(file);
    until(() -> window.getScene().lookup("#notice-write-again") != null);
    robot.interact(() -> fire(window.getScene().getRoot(), "#notice-write-again"));
    until(() -> Files.exists(file));
    until(() -> window.getScene().lookup("#notice-write-again") == null);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return "";
    }
  }
}
