package org.journeywall.desktop;

import static org.journeywall.desktop.WorkshopWindows.until;
import static org.journeywall.desktop.WorkshopWindows.workshops;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the sample workshop says: in the status line and in the panel, and how it is dismissed.
@ExtendWith(ApplicationExtension.class)
class MapFindingsTest {
  private static final String MIGRATION = "Nothing is planned against “Data migration unclear”.";

  @TempDir static Path home;

  private Wiring wiring;

  @Start
  void start(Stage stage) throws IOException {
    wiring = WorkshopWindows.sample(home, stage);
  }

  @AfterEach
  void closeEverything(FxRobot robot) throws TimeoutException {
    WorkshopWindows.close(robot, wiring);
  }

  private static Node node(String id) {
    return workshops().getFirst().getScene().lookup(id);
  }

  private static List<String> said(String rows) {
    return workshops().getFirst().getScene().getRoot().lookupAll(rows + " .finding").stream()
        .map(row -> ((Labeled) row).getText())
        .toList();
  }

  private static Button finding(String sentence) {
    return workshops().getFirst().getScene().getRoot().lookupAll(".finding").stream()
        .map(Button.class::cast)
        .filter(row -> row.getText().equals(sentence))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFindingLeadsToItsPlaceAndIsDismissedWithAReasonAndBroughtBack(FxRobot robot)
      throws TimeoutException {
    until(() -> !workshops().isEmpty() && workshops().getFirst().isFocused());
    until(() -> node("#status-finding") != null);
    String most = ((Labeled) node("#status-finding")).getText();
    assertEquals("Biggest drop: Consideration → Decision (21\u00a0%)", most);
    assertNull(node("#findings"));
    robot.push(KeyCode.F9);
    until(() -> said("#findings").contains(MIGRATION));
    assertEquals(most, said("#findings").getFirst());
    robot.interact(() -> finding(MIGRATION).fire());
    until(() ->
        node("#card-text") instanceof TextInputControl text
            && text.getText().equals("Data migration unclear"));

    // At once: what is found anew in between makes new rows.
    robot.interact(() -> ((Button) finding(MIGRATION).getParent().lookup(".shy")).fire());
    until(() -> node("#finding-reason") instanceof TextField reason && reason.isFocused());
    robot.write("IT does it").push(KeyCode.ENTER);
    until(() -> said("#findings .dismissed").equals(List.of(MIGRATION)));
    robot.interact(() -> ((Button) node(".bring-back")).fire());
    until(() -> said("#findings .dismissed").isEmpty() && said("#findings").contains(MIGRATION));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> said("#findings .dismissed").equals(List.of(MIGRATION)));
  }

  private static List<String> texts(String style) {
    return workshops().getFirst().getScene().getRoot().lookupAll(style).stream()
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  @Test
  void anActionMovesOnWithAClickAndAnOpportunityIsWeighed(FxRobot robot) throws TimeoutException {
    until(() -> !workshops().isEmpty() && workshops().getFirst().isFocused());
    robot.push(KeyCode.SHIFT, KeyCode.F9);
    until(() -> texts("#actions .label").contains("0 of 8 done"));
    Node begun = node("#actions .task.begun .task-state");
    robot.interact(((Button) begun)::fire);
    until(() -> texts("#actions .label").contains("1 of 8 done"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> texts("#actions .label").contains("0 of 8 done"));

    robot.push(KeyCode.CONTROL, KeyCode.F9);
    until(() -> texts("#priorities .ranked .weight").contains("60"));
    // Two moments of truth stand before the concerns.
    assertEquals(
        List.of("Product demo", "Onboarding e-mails", "No follow-up after demo"),
        texts("#priorities .ranked .finding").subList(0, 3));
    robot.interact(((Button) node("#priorities .weigh"))::fire);
    until(() -> node("#priorities .dot") != null);
    robot.interact(() -> node("#priorities .dot").requestFocus());
    robot.push(KeyCode.UP);
    until(() -> texts("#priorities .stepper-number").equals(List.of("4", "3")));
  }
}
