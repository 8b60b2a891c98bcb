package org.journeywall.edit;

import static org.journeywall.edit.Wall.PARKING;
import static org.journeywall.edit.Wall.at;
import static org.journeywall.edit.Wall.card;
import static org.journeywall.edit.Wall.cell;
import static org.journeywall.edit.Wall.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Patch;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;

class EditorTest {
  private static final Target NEEDS = cell("s1", LaneKind.NEEDS);
  private static final Command MOVE = new MoveCards(ids("a"), PARKING, 0);
  private static final Command REMOVE = new RemoveCards(Set.of(card("a")));

  private final Workshop wall = Wall.workshop();
  private final List<Throwable> failures = new ArrayList<>();
  private final List<String> heard = new ArrayList<>();
  private final Editor editor = new Editor(wall, failures::add);

  @Test
  void commitsUndoesAndRedoesByName() {
    assertNull(editor.undoName());
    editor.commit(MOVE);
    editor.commit(REMOVE);
    assertEquals(new Label(CommandName.REMOVE_CARDS, 1), editor.undoName());
    editor.undo();
    assertEquals("a p q", at(editor.workshop(), PARKING));
    assertEquals(Label.of(CommandName.MOVE_CARDS), editor.undoName());
    assertEquals(Label.of(CommandName.REMOVE_CARDS), editor.redoName());
    editor.undo();
    editor.undo();
    assertEquals(wall, editor.workshop());
    editor.redo();
    assertTrue(editor.canRedo());
    editor.commit(new RemoveCards(Set.of(card("b"))));
    assertFalse(editor.canRedo());
    assertNull(editor.redoName());
    editor.redo();
    assertEquals("c", at(editor.workshop(), NEEDS));
  }

  @Test
  void aCommandThatChangesNothingLeavesNoTrace() {
    editor.commit(MOVE);
    editor.undo();
    editor.onChange(changed -> heard.add(changed.cause().name()));
    editor.commit(new RemoveCards(Set.of(card("gone"))), Selection.card(card("b")));
    assertFalse(editor.canUndo());
    assertTrue(editor.canRedo());
    assertEquals(List.of(), heard);
    assertEquals(Selection.card(card("b")), editor.selection());
  }

  @Test
  void undoAndRedoPutTheSelectionBack() {
    editor.select(Selection.cards(ids("b", "a")));
    editor.commit(REMOVE, Selection.card(card("c")));
    editor.select(new Selection.Stage(Wall.stage("s2")));
    editor.undo();
    assertEquals(Selection.cards(ids("b", "a")), editor.selection());
    editor.redo();
    assertEquals(Selection.card(card("c")), editor.selection());
  }

  @Test
  void whatIsGoneIsNoLongerSelected() {
    editor.select(Selection.cards(ids("b", "a", "gone")));
    editor.commit(REMOVE);
    assertEquals(Selection.card(card("b")), editor.selection());
    editor.commit(new RemoveCards(Set.of(card("b"))));
    assertEquals(Selection.none(), editor.selection());
  }

  @Test
  void aPreviewIsOfWhatIsCommittedAndCommittedOnce() {
    editor.onChange(changed ->
        heard.add(
            changed.cause() + " " + changed.shown().isEmpty() + changed.committed().isEmpty()));
    editor.preview(new MoveCards(ids("a"), PARKING, 1));
    assertTrue(editor.isPreviewing());
    editor.preview(MOVE);
    assertEquals("a p q", at(editor.workshop(), PARKING));
    assertSame(wall, editor.committed());
    assertFalse(editor.canUndo());
    editor.commit(MOVE);
    assertFalse(editor.isPreviewing());
    assertEquals(List.of("PREVIEW falsetrue", "PREVIEW falsetrue", "COMMIT truefalse"), heard);
    editor.preview(REMOVE);
    editor.undo();
    assertEquals(wall, editor.workshop());
  }

  @Test
  void aCommitOfNothingEndsThePreview() {
    editor.preview(MOVE);
    editor.commit(new MoveCards(ids("a"), NEEDS, 0));
    assertFalse(editor.isPreviewing());
    assertSame(wall, editor.workshop());
    assertFalse(editor.canUndo());
  }

  @Test
  void aCancelledPreviewTakesItsOwnCardsOutOfTheSelection() {
    editor.preview(Wall.cards(NEEDS, "new"));
    editor.select(Selection.cards(ids("a", "new")));
    editor.cancelPreview();
    assertEquals(Selection.card(card("a")), editor.selection());
  }

  @Test
  void aListenerThatThrowsHarmsNobody() {
    editor.onChange(_ -> {
      throw new IllegalStateException("first");
    });
    editor.onChange(changed -> heard.add(changed.cause().name()));
    editor.onSelection(_ -> {
      throw new AssertionError("second");
    });
    editor.select(Selection.card(card("b")));
    editor.commit(REMOVE);
    assertEquals("b c", at(editor.workshop(), NEEDS));
    assertEquals(List.of("COMMIT"), heard);
    assertEquals(List.of("second", "first"), failures.stream().map(Throwable::getMessage).toList());
  }

  @Test
  void everyoneHearsInTheOrderThingsHappened() {
    editor.onChange(changed -> {
      if (changed.cause() == Cause.COMMIT) {
        editor.undo();
      }
    });
    editor.onChange(changed -> heard.add(changed.cause().name()));
    editor.commit(REMOVE);
    assertEquals(List.of("COMMIT", "UNDO"), heard);
    assertEquals(wall, editor.workshop());
  }

  @Test
  void theSelectionIsToldOnceAndAfterTheChange() {
    editor.onChange(_ -> heard.add("change, selected " + editor.selection().cardIds()));
    editor.onSelection(selection -> heard.add("selection " + selection.cardIds()));
    editor.select(Selection.card(card("a")));
    editor.select(Selection.card(card("a")));
    editor.commit(REMOVE, Selection.card(card("b")));
    assertEquals(List.of("selection [a]", "change, selected [b]", "selection [b]"), heard);
  }

  @Test
  void aDraftIsToldToThoseWhoKeepDraftsAndChangesNothing() {
    var drafts = new ArrayList<Workshop>();
    Runnable off = editor.onDraft(drafts::add);
    editor.onChange(_ -> heard.add("change"));
    editor.draft(List.of(REMOVE));
    assertSame(wall, editor.workshop());
    assertFalse(editor.canUndo());
    editor.draft(List.of());
    off.run();
    editor.draft(List.of(MOVE));
    assertEquals(List.of(REMOVE.apply(wall), wall), drafts);
    assertEquals(List.of(), heard);
  }

  @Test
  void anotherWorkshopComesWithoutTheHistory() {
    editor.select(Selection.card(card("a")));
    editor.commit(MOVE);
    Runnable off = editor.onChange(changed -> heard.add(changed.cause().name()));
    Workshop other = RandomWorkshops.of(1, 5);
    editor.replace(other);
    assertSame(other, editor.workshop());
    assertFalse(editor.canUndo());
    assertEquals(Selection.none(), editor.selection());
    off.run();
    editor.replace(wall);
    assertEquals(List.of("REPLACED"), heard);
  }

  @Test
  void nothingIsThePatchOfNoChange() {
    assertTrue(Patch.NONE.isEmpty());
    assertEquals(wall, Patch.NONE.apply(wall));
  }
}
