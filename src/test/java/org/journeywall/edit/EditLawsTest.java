package org.journeywall.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeywall.model.Card;
import org.journeywall.model.Patch;
import org.journeywall.model.Validity;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;

/// Laws that hold for every command, over workshops and commands made up at random.
class EditLawsTest {
  private static final int SEEDS = 24;
  private static final int COMMANDS = 60;

  private static Editor editor(Workshop start) {
    return new Editor(
        start,
        failure -> {
          throw new AssertionError(failure);
        });
  }

  @Test
  void aRandomWorkshopIsValidAndAlwaysTheSame() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Workshop workshop = RandomWorkshops.of(seed, 50);
      assertEquals(List.of(), Validity.problems(workshop));
      assertEquals(50, workshop.cards().size());
      assertEquals(workshop, RandomWorkshops.of(seed, 50));
    }
  }

  @Test
  void everyCommandKeepsTheWorkshopValid() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Workshop workshop = RandomWorkshops.of(seed, 40);
      var commands = new RandomCommands(seed);
      for (int i = 0; i < COMMANDS; i++) {
        Command command = commands.next(workshop);
        workshop = command.apply(workshop);
        assertEquals(List.of(), Validity.problems(workshop), command::toString);
      }
    }
  }

  @Test
  void everySortOfCommandAndCardChangeComesUpAndChangesSomething() {
    Set<Class<?>> seen = new HashSet<>();
    for (int seed = 0; seed < 2 * SEEDS; seed++) {
      Workshop workshop = RandomWorkshops.of(seed, 40);
      var commands = new RandomCommands(seed);
      for (int i = 0; i < COMMANDS; i++) {
        Command command = commands.next(workshop);
        Workshop after = command.apply(workshop);
        if (!after.equals(workshop)) {
          seen.add(command.getClass());
          seen.add(
              command instanceof ChangeCards(var _, var change) ? change.getClass() : Batch.class);
        }
        workshop = after;
      }
    }
    Set<Class<?>> all = new HashSet<>(Set.of(Command.class.getPermittedSubclasses()));
    all.addAll(List.of(CardChange.class.getPermittedSubclasses()));
    assertEquals(
        Set.of(), all.stream().filter(one -> !seen.contains(one)).collect(Collectors.toSet()));
  }

  @Test
  void noCommandLosesACardButThoseThatRemove() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Workshop workshop = RandomWorkshops.of(seed, 40);
      var commands = new RandomCommands(seed);
      for (int i = 0; i < COMMANDS; i++) {
        Command command = commands.next(workshop);
        Workshop after = command.apply(workshop);
        if (!removes(command)) {
          for (Card card : workshop.cards()) {
            assertTrue(after.cards().contains(card.id()), command::toString);
          }
        }
        workshop = after;
      }
    }
  }

  private static boolean removes(Command command) {
    return command instanceof RemoveCards
        || command instanceof RemoveMap
        || command instanceof Restore
        || command instanceof Batch batch
            && batch.commands().stream().anyMatch(EditLawsTest::removes);
  }

  @Test
  void undoAllIsTheStartAndRedoAllTheEnd() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Workshop start = RandomWorkshops.of(seed, 40);
      Editor editor = editor(start);
      var commands = new RandomCommands(seed);
      var states = new ArrayList<Workshop>();
      for (int i = 0; i < COMMANDS; i++) {
        Workshop before = editor.workshop();
        editor.commit(commands.next(before));
        if (!editor.workshop().equals(before)) {
          states.add(before);
        }
      }
      Workshop end = editor.workshop();
      for (Workshop state : states.reversed()) {
        editor.undo();
        assertEquals(state, editor.workshop());
      }
      assertFalse(editor.canUndo());
      assertEquals(start, editor.workshop());
      while (editor.canRedo()) {
        editor.redo();
      }
      assertEquals(end, editor.workshop());
    }
  }

  @Test
  void aCancelledPreviewLeavesNoTrace() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Workshop start = RandomWorkshops.of(seed, 40);
      Editor editor = editor(start);
      var commands = new RandomCommands(seed);
      for (int i = 0; i < 10; i++) {
        editor.preview(commands.next(start));
        assertSame(start, editor.committed());
      }
      editor.cancelPreview();
      assertSame(start, editor.workshop());
      assertFalse(editor.canUndo());
    }
  }

  @Test
  void copiesFedByPatchesEqualTheDocument() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Workshop start = RandomWorkshops.of(seed, 40);
      Editor editor = editor(start);
      Workshop[] view = {start};
      Workshop[] journal = {start};
      editor.onChange(changed -> {
        assertEquals(view[0], changed.before());
        view[0] = changed.shown().apply(view[0]);
        journal[0] = changed.committed().apply(journal[0]);
      });
      var commands = new RandomCommands(seed);
      for (int i = 0; i < COMMANDS; i++) {
        switch (i % 5) {
          case 0, 2 -> editor.preview(commands.next(editor.committed()));
          case 1, 3 -> editor.commit(commands.next(editor.committed()));
          default -> {
            editor.undo();
            if (i % 3 == 0) {
              editor.redo();
            }
          }
        }
        assertEquals(editor.workshop(), view[0]);
        assertEquals(editor.committed(), journal[0]);
      }
    }
  }

  @Test
  void aPatchAndItsInverseUndoEachOther() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Workshop before = RandomWorkshops.of(seed, 30);
      Workshop after = RandomWorkshops.of(seed + 1_000, 30).withExtras(before.extras());
      Patch patch = Patch.between(before, after);
      assertEquals(after, patch.apply(before));
      assertEquals(before, patch.inverse().apply(after));
      assertTrue(Patch.between(before, before).isEmpty());
    }
  }

  @Test
  void typingWhatTheEditorShowsChangesNothing() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Workshop workshop = RandomWorkshops.of(seed, 100);
      for (Card card : workshop.cards()) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.of("pl"), Locale.of("cs"))) {
          String typed = NewCards.typed(card, locale);
          var edit = new EditText(card.id(), typed);
          assertEquals(card, edit.apply(workshop).cards().get(card.id()), typed);
        }
      }
    }
  }
}
