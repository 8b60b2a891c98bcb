package org.journeywall.desktop.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.SmallWall;
import org.journeywall.edit.CardChange;
import org.journeywall.edit.ChangeCards;
import org.journeywall.edit.Selection;
import org.journeywall.model.CardKind;
import org.journeywall.model.Evidence.Basis;
import org.journeywall.model.Severity;
import org.journeywall.model.Status;
import org.junit.jupiter.api.Test;

/// Several cards in the inspector: where they differ it says so, and what is changed is changed on
/// all of them, in one step.
class ManyCardsTest extends InspectorWindow {
  private static final List<CardKind> THREE =
      List.of(CardKind.ACTION, CardKind.OPPORTUNITY, CardKind.CONCERN);

  private void selectThree() {
    select(Selection.cards(THREE.stream().map(SmallWall::id).toList()));
  }

  private void before(CardKind kind, CardChange change) {
    Desk desk = wall.desk;
    robot.interact(() -> desk.commit(new ChangeCards(Set.of(SmallWall.id(kind)), change)));
  }

  private String prompt(String query) {
    return find(query, TextInputControl.class).getPromptText();
  }

  @Test
  void anOwnerTypedOnceIsTheOwnerOfAll() {
    before(CardKind.ACTION, new CardChange.OwnerTo("Sales"));
    selectThree();
    assertEquals("", shown("#card-owner"));
    assertEquals("mixed", prompt("#card-owner"));
    type("#card-owner", "Product");
    robot.push(KeyCode.ENTER);
    THREE.forEach(kind -> assertEquals("Product", card(kind).details().owner()));
    assertEquals("", prompt("#card-owner"));
    undo();
    assertEquals("Sales", card(CardKind.ACTION).details().owner());
    assertEquals("", card(CardKind.CONCERN).details().owner());
  }

  @Test
  void whatOnlySomeCanHaveIsChangedOnThoseAlone() {
    before(CardKind.ACTION, new CardChange.StatusTo(Status.DONE));
    selectThree();
    ComboBox<?> status = find("#card-status", ComboBox.class);
    assertEquals(null, status.getValue());
    assertEquals("mixed", status.getPromptText());
    assertTrue(isShown("2 of 3 cards"));
    assertTrue(isShown("1 of 3 cards"));
    choose("#card-status", Optional.of(Status.OPEN));
    assertEquals(Status.OPEN, card(CardKind.ACTION).details().status());
    assertEquals(Status.OPEN, card(CardKind.OPPORTUNITY).details().status());
    assertEquals(null, card(CardKind.CONCERN).details().status());
    press("#card-severity", "High");
    assertEquals(Severity.HIGH, card(CardKind.CONCERN).details().severity());
    assertEquals(null, card(CardKind.ACTION).details().severity());
    select(CardKind.NOTE);
    assertFalse(isShown("#card-status"));
  }

  @Test
  void votesEvidenceAndKindAreThoseOfAll() {
    before(CardKind.ACTION, new CardChange.Votes(2));
    selectThree();
    press("#card-evidence", "Interviews");
    List<Node> votes =
        List.copyOf(robot.from(find("#card-votes", Node.class)).lookup(".button").queryAll());
    robot.clickOn(votes.getLast());
    assertEquals(List.of(3, 1, 1), THREE.stream().map(kind -> card(kind).about().votes()).toList());
    THREE.forEach(kind -> assertEquals(Basis.OBSERVED, card(kind).about().evidence().basis()));
    assertTrue(isShown("5 of 5 cast"));
    assertTrue(isShown("mixed"));
    robot.clickOn(robot.lookup(".kind-menu").<Node>query());
    pick("Need");
    THREE.forEach(kind -> assertEquals(CardKind.NEED, card(kind).kind()));
  }
}
