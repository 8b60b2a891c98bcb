package org.journeywall.desktop.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.journeywall.desktop.PatientRobot;
import org.journeywall.desktop.SmallWall;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Dialogs;
import org.journeywall.desktop.look.Look;
import org.journeywall.desktop.people.People;
import org.journeywall.edit.Selection;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.store.LocalDisk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// The inspector in a window of its own, beside a button to go to.
abstract class InspectorWindow {
  private static final int WIDTH = 420;
  private static final int HEIGHT = 1000;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  final FxRobot robot = new PatientRobot();
  final SmallWall wall = new SmallWall();
  private @Nullable InspectorPane pane;

  @BeforeEach
  void open() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    FxToolkit.setupStage(this::start);
  }

  private void start(Stage stage) {
    var look = new Look(false, Look.USUAL_TEXT, false);
    look.becomeUsual();
    Texts texts = Texts.in(Locale.ENGLISH);
    var people =
        new People(wall.desk, new Dialogs(stage, look, texts), new LocalDisk(), Runnable::run);
    pane = new InspectorPane(wall.desk, texts, look.palette(), people, CLOCK, Runnable::run);
    var elsewhere = new Button("elsewhere");
    elsewhere.setId("elsewhere");
    var root = new BorderPane(null, null, pane, null, elsewhere);
    look.dress(root);
    stage.setScene(new Scene(root, WIDTH, HEIGHT));
    stage.show();
    elsewhere.requestFocus();
  }

  @AfterEach
  void close() throws TimeoutException {
    robot.release(new KeyCode[0]);
    robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    FxToolkit.cleanupStages();
    assertEquals(List.of(), wall.failures);
  }

  InspectorPane pane() {
    return Objects.requireNonNull(pane);
  }

  void select(CardKind kind) {
    select(Selection.card(SmallWall.id(kind)));
  }

  void select(Selection selection) {
    robot.interact(() -> wall.desk.select(selection));
  }

  Card card(CardKind kind) {
    return wall.card(kind);
  }

  <T extends Node> T find(String query, Class<T> type) {
    return type.cast(Objects.requireNonNull(robot.lookup(query).query(), query));
  }

  /// Whether something like this is in sight.
  boolean isShown(String query) {
    return robot.lookup(query).queryAll().stream().anyMatch(InspectorWindow::isInSight);
  }

  static boolean isInSight(Node node) {
    for (Node one = node; one != null; one = one.getParent()) {
      if (!one.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /// Types into a field in the place of what it shows, and leaves it there.
  void type(String query, String text) {
    robot.clickOn(query);
    robot.interact(() -> find(query, TextInputControl.class).selectAll());
    robot.push(KeyCode.DELETE);
    robot.write(text);
  }

  void leave() {
    robot.interact(() -> find("#elsewhere", Button.class).requestFocus());
  }

  String shown(String query) {
    return find(query, TextInputControl.class).getText();
  }

  /// Presses the button with this text below a node.
  void press(String below, String text) {
    robot.clickOn(
        robot
            .from(robot.lookup(below).queryAll().toArray(Node[]::new))
            .lookup((Node node) -> node instanceof Labeled one && text.equals(one.getText()))
            .<Node>query());
  }

  /// Clicks on an item of the menu that is open.
  void pick(String item) {
    robot.clickOn((Node node) ->
        node instanceof Labeled one
            && item.equals(one.getText())
            && node.getScene().getWindow() instanceof ContextMenu);
  }

  void choose(String query, Object value) {
    robot.interact(() -> {
      ComboBox<?> box = find(query, ComboBox.class);
      box.getSelectionModel().select(box.getItems().indexOf(value));
    });
  }

  void undo() {
    robot.interact(wall.desk::undo);
  }
}
