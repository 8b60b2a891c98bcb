package org.journeywall.desktop.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.journeywall.desktop.SmallWall;
import org.journeywall.edit.CardChange;
import org.journeywall.edit.ChangeCards;
import org.journeywall.edit.Command;
import org.journeywall.edit.EditText;
import org.journeywall.edit.RemoveCards;
import org.journeywall.edit.Selection;
import org.journeywall.model.CardKind;
import org.junit.jupiter.api.Test;

/// What is half typed and what changes elsewhere do not get into each other's way.
class FollowingTest extends InspectorWindow {
  private void elsewhere(Command command) {
    robot.interact(() -> wall.desk.commit(command));
  }

  @Test
  void looksDoNotCommitAnything() {
    for (CardKind kind : CardKind.values()) {
      select(kind);
      robot.interact(() -> find("#card-text", Node.class).requestFocus());
      leave();
    }
    assertNull(wall.desk.undoNameProperty().get());
  }

  @Test
  void aChangeElsewhereShowsAtOnce() {
    select(CardKind.CONCERN);
    robot.clickOn("#card-owner");
    elsewhere(new EditText(SmallWall.id(CardKind.CONCERN), "From elsewhere"));
    assertEquals("From elsewhere", shown("#card-text"));
    assertTrue(find("#card-owner", Node.class).isFocused());
  }

  @Test
  void whatWasPreviewedIsShownWhenItIsCommitted() {
    select(CardKind.CONCERN);
    var typed = new EditText(SmallWall.id(CardKind.CONCERN), "From the wall");
    robot.interact(() -> wall.desk.editor().preview(typed));
    assertEquals("A concern", shown("#card-text"));
    elsewhere(typed);
    assertEquals("From the wall", shown("#card-text"));
  }

  @Test
  void halfTypedTextIsKept() {
    select(CardKind.CONCERN);
    type("#card-text", "Half");
    elsewhere(new ChangeCards(Set.of(SmallWall.id(CardKind.CONCERN)), new CardChange.Votes(1)));
    elsewhere(new EditText(SmallWall.id(CardKind.CONCERN), "From elsewhere"));
    assertEquals("Half", shown("#card-text"));
    assertTrue(find("#card-text", Node.class).isFocused());
    leave();
    assertEquals("Half", card(CardKind.CONCERN).text());
  }

  @Test
  void escPutsTheValueBack() {
    select(CardKind.CONCERN);
    type("#card-text", "Half");
    robot.push(KeyCode.ESCAPE);
    assertEquals("A concern", shown("#card-text"));
    leave();
    assertNull(wall.desk.undoNameProperty().get());
  }

  @Test
  void whatIsHalfTypedGoesToTheCardItWasTypedFor() {
    select(CardKind.CONCERN);
    type("#card-text", "For the concern");
    select(CardKind.NEED);
    assertEquals("For the concern", card(CardKind.CONCERN).text());
    assertEquals("A need", card(CardKind.NEED).text());
    assertEquals("A need", shown("#card-text"));
  }

  @Test
  void settlingCommits() {
    select(CardKind.CONCERN);
    type("#card-owner", "Sales");
    robot.interact(() -> pane().settle());
    assertEquals("Sales", card(CardKind.CONCERN).details().owner());
    assertTrue(find("#card-owner", Node.class).isFocused());
  }

  @Test
  void undoInAFieldTakesBackTypingFirstAndThenCommands() {
    select(CardKind.CONCERN);
    type("#card-owner", "Sales");
    robot.push(KeyCode.ENTER);
    assertEquals("Sales", card(CardKind.CONCERN).details().owner());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("", card(CardKind.CONCERN).details().owner());
    assertEquals("", shown("#card-owner"));
    assertTrue(find("#card-owner", Node.class).isFocused());
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    assertEquals("Sales", card(CardKind.CONCERN).details().owner());
  }

  @Test
  void tabLeavesTheTextOfTheCard() {
    select(CardKind.CONCERN);
    type("#card-text", "Typed");
    robot.push(KeyCode.TAB);
    assertFalse(find("#card-text", Node.class).isFocused());
    assertEquals("Typed", card(CardKind.CONCERN).text());
  }

  @Test
  void aFilledFieldStaysWhereItIsUntilAnotherCardIsLookedAt() {
    select(CardKind.CONCERN);
    robot.clickOn("#card-more");
    robot.interact(() -> find("#card-tags", Node.class).requestFocus());
    robot.write("urgent").push(KeyCode.ENTER);
    assertTrue(find("#card-tags", Node.class).isFocused());
    robot.clickOn("#card-more");
    assertFalse(isShown("#card-tags"));
    select(CardKind.NEED);
    select(CardKind.CONCERN);
    assertTrue(isShown("#card-tags"));
  }

  @Test
  void aRemovedCardLeavesTheMap() {
    select(CardKind.CONCERN);
    type("#card-text", "Half");
    elsewhere(new RemoveCards(Set.of(SmallWall.id(CardKind.CONCERN))));
    assertTrue(isShown("#map-name"));
    undo();
    assertEquals(Selection.card(SmallWall.id(CardKind.CONCERN)), wall.desk.selection());
    assertEquals("A concern", card(CardKind.CONCERN).text());
    assertEquals(List.of(), wall.failures);
  }
}
