package org.journeywall.desktop.takein;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.journeywall.desktop.PatientRobot;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Dialogs;
import org.journeywall.desktop.look.Look;
import org.journeywall.exchange.CardColumn;
import org.journeywall.exchange.CardTable;
import org.journeywall.exchange.ImportJob;
import org.journeywall.exchange.RawSheet;
import org.journeywall.exchange.table.Mapping;
import org.journeywall.model.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// The dialog that asks what the columns of a table mean.
class MappingDialogTest {
  private final PatientRobot robot = new PatientRobot();
  private final List<Mapping> chosen = new ArrayList<>();
  private @Nullable Stage stage;

  private static Foreign foreign() {
    var rows =
        List.of(
            new CardTable.Row(1, List.of("When", "What", "Where")),
            new CardTable.Row(2, List.of("Trial", "They call us", "Needs")),
            new CardTable.Row(3, List.of("Trial", "We call back", "Needs")));
    var job = new ImportJob("theirs.csv", "en", new Ids(new SplittableRandom(1)));
    return new Foreign(List.of(new RawSheet("theirs.csv", rows)), job, Map.of());
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
      new MappingDialog(dialogs).ask(foreign(), chosen::add);
    });
  }

  @AfterEach
  void close() throws TimeoutException {
    robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    FxToolkit.cleanupStages();
  }

  @Test
  void enterSufficesWhereTheGuessIsRight() {
    robot.push(KeyCode.ENTER);
    assertEquals(List.of(foreign().first()), chosen);
    assertEquals(CardColumn.TEXT, chosen.getFirst().columns().get(1));
  }

  @Test
  void whatIsChosenIsWhatIsPreviewed() {
    ComboBox<@Nullable CardColumn> box = robot.lookup("#mapping-column-1").queryComboBox();
    robot.interact(() -> box.setValue(null));
    assertTrue(robot.lookup("#mapping-go").query().isDisabled());
    Label remark = robot.lookup("#mapping-remark").queryAs(Label.class);
    assertEquals("Choose which column is the text of the cards.", remark.getText());
    ComboBox<@Nullable CardColumn> other = robot.lookup("#mapping-column-2").queryComboBox();
    robot.interact(() -> other.setValue(CardColumn.TEXT));
    assertTrue(remark.getText().startsWith("The first 2 cards"), remark.getText());
  }

  @Test
  void stagesSideBySide() {
    RadioButton matrix = robot.lookup("#mapping-matrix").queryAs(RadioButton.class);
    robot.interact(matrix::fire);
    robot.push(KeyCode.ENTER);
    assertTrue(chosen.getFirst().matrix());
  }
}
