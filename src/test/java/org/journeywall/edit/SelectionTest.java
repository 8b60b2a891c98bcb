package org.journeywall.edit;

import static org.journeywall.edit.Wall.MAP;
import static org.journeywall.edit.Wall.card;
import static org.journeywall.edit.Wall.ids;
import static org.journeywall.edit.Wall.lane;
import static org.journeywall.edit.Wall.stage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.journeywall.model.LaneKind;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;

class SelectionTest {
  private final Workshop wall = Wall.workshop();

  @Test
  void theLastSelectedCardIsInFocus() {
    Selection selection = Selection.cards(ids("a", "c", "b"));
    assertEquals(card("b"), selection.focused());
    assertEquals(ids("a", "c", "b"), List.copyOf(selection.cardIds()));
    assertTrue(selection.contains(card("c")));
    assertEquals(Selection.none(), Selection.cards(List.of()));
    assertNull(Selection.none().focused());
    assertThrows(
        IllegalArgumentException.class, () -> new Selection.Cards(Set.of(card("a")), card("b")));
  }

  @Test
  void togglingAddsAndTakesAway() {
    Selection two = Selection.card(card("a")).toggled(card("b"));
    assertEquals(Selection.cards(ids("a", "b")), two);
    assertEquals(Selection.card(card("b")), two.toggled(card("a")));
    assertEquals(Selection.none(), Selection.card(card("a")).toggled(card("a")));
    assertEquals(Selection.card(card("a")), new Selection.Parking(MAP).toggled(card("a")));
  }

  @Test
  void whatIsThereStaysAndWhatIsGoneGoes() {
    var there =
        List.of(
            Selection.none(),
            Selection.card(card("a")),
            new Selection.Cell(MAP, stage("s1"), lane(LaneKind.NEEDS)),
            new Selection.Stage(stage("s1")),
            new Selection.Lane(lane(LaneKind.NEEDS)),
            new Selection.Parking(MAP));
    for (Selection selection : there) {
      assertEquals(selection, selection.pruned(wall));
    }
    var gone =
        List.of(
            Selection.card(card("gone")),
            new Selection.Cell(Wall.OTHER, stage("s1"), lane(LaneKind.NEEDS)),
            new Selection.Stage(stage("gone")),
            new Selection.Lane(lane(Wall.OTHER, LaneKind.FREE)),
            new Selection.Parking(new MapId("gone")));
    for (Selection selection : gone) {
      assertEquals(Selection.none(), selection.pruned(wall));
    }
  }

  @Test
  void theFocusMovesOnlyWhereItsCardIsGone() {
    var selection = new Selection.Cards(Set.of(card("a"), card("b")), card("a"));
    Workshop without = new RemoveCards(Set.of(card("b"))).apply(wall);
    assertEquals(card("a"), selection.pruned(without).focused());
    Workshop other = new RemoveCards(Set.of(card("a"))).apply(wall);
    assertEquals(card("b"), selection.pruned(other).focused());
    assertFalse(selection.pruned(other).contains(card("a")));
  }
}
