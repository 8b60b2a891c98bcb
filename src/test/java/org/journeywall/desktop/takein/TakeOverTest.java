package org.journeywall.desktop.takein;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.journeywall.compare.Difference;
import org.journeywall.compare.Differences;
import org.journeywall.compare.Happening;
import org.journeywall.desktop.PatientRobot;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Dialogs;
import org.journeywall.desktop.look.Look;
import org.journeywall.edit.RandomCommands;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// The dialog that asks what to take over, worked with keyboard and mouse.
class TakeOverTest {
  private final PatientRobot robot = new PatientRobot();
  private final Differences differences = differences();
  private final List<Difference> taken = new ArrayList<>();
  private @Nullable Stage stage;

  private static Differences differences() {
    Workshop start = RandomWorkshops.of(4, 30);
    var commands = new RandomCommands(4);
    Workshop after = start;
    for (int i = 0; i < 40; i++) {
      after = commands.next(after).apply(after);
    }
    return Differences.between(start, after);
  }

  @BeforeEach
  void open() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    FxToolkit.setupStage(made -> stage = made);
    robot.interact(() -> {
      Stage owner = Objects.requireNonNull(stage);
      owner.setScene(new Scene(new StackPane()));
      owner.show();
      var dialogs =
          new Dialogs(owner, new Look(false, Look.USUAL_TEXT, false), Texts.in(Locale.ENGLISH));
      new TakeOver(dialogs).ask("wall.xlsx", differences, true, () -> {}, taken::addAll);
    });
  }

  @AfterEach
  void close() throws TimeoutException {
    robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    FxToolkit.cleanupStages();
  }

  private void press(String query) {
    ButtonBase button = robot.lookup(query).queryAs(ButtonBase.class);
    robot.interact(button::fire);
  }

  @Test
  void everythingIsTickedSoThatEnterSuffices() {
    robot.push(KeyCode.ENTER);
    assertEquals(differences.all(), taken);
  }

  @Test
  void noneThenTheFirstByTheSpaceBar() {
    press("#offers-none");
    assertTrue(robot.lookup("#take-over-go").query().isDisabled());
    robot.interact(() -> {
      ListView<?> list = robot.lookup("#offers").queryListView();
      list.requestFocus();
      list.getSelectionModel().clearAndSelect(0);
    });
    robot.push(KeyCode.SPACE);
    press("#take-over-go");
    assertEquals(differences.all().subList(0, 1), taken);
  }

  @Test
  void whatIsAddedCanBeLeftTogether() {
    long added = differences.count(Happening.ADDED);
    assertTrue(added > 0 && added < differences.all().size());
    press("#offers-added");
    press("#take-over-go");
    assertEquals(
        differences.all().stream().filter(one -> one.happening() != Happening.ADDED).toList(),
        taken);
  }
}
