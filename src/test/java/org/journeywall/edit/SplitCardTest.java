package org.journeywall.edit;

import static org.journeywall.edit.Wall.card;
import static org.journeywall.edit.Wall.cell;
import static org.journeywall.edit.Wall.get;
import static org.journeywall.edit.Wall.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Evidence;
import org.journeywall.model.Ids;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;

class SplitCardTest {
  private static final Target NEEDS = cell("s1", LaneKind.NEEDS);

  private static Workshop wall(String text) {
    Workshop wall = new EditText(card("b"), text).apply(Wall.workshop());
    for (CardChange change :
        List.of(
            new CardChange.ToKind(CardKind.CONCERN),
            new CardChange.Personas(Amend.SET, List.of(Wall.HR)),
            new CardChange.Tags(Amend.SET, List.of("form")),
            new CardChange.EvidenceTo(new Evidence(Evidence.Basis.OBSERVED, 3, "calls")),
            new CardChange.Votes(4))) {
      wall = new ChangeCards(Set.of(card("b")), change).apply(wall);
    }
    return new LinkCards(List.of(Wall.link("b", "c"))).apply(wall);
  }

  @Test
  void eachLineBecomesACardRightBehindIt() {
    Workshop split =
        new SplitCard(card("b"), ids("x", "y")).apply(wall("- slow\n\n2. dear \n* unclear"));
    assertEquals("a b x y c", Wall.at(split, NEEDS));
    assertEquals("slow", get(split, "b").text());
    assertEquals("dear", get(split, "x").text());
    assertEquals("unclear", get(split, "y").text());
  }

  @Test
  void theNewCardsAreWhatTheFirstIsAndWhatThereIsOnceStaysOnIt() {
    Workshop before = wall("slow\ndear");
    Workshop split = new SplitCard(card("b"), ids("x")).apply(before);
    Card fresh = get(split, "x");
    assertEquals(CardKind.CONCERN, fresh.kind());
    assertEquals(List.of(Wall.HR), fresh.about().personas());
    assertEquals(List.of("form"), fresh.about().tags());
    assertEquals(get(before, "b").about().evidence(), fresh.about().evidence());
    assertEquals(0, fresh.about().votes());
    assertEquals(4, get(split, "b").about().votes());
    assertEquals(before.links(), split.links());
  }

  @Test
  void withTooFewIdsTheLastCardKeepsTheRest() {
    Workshop split = new SplitCard(card("b"), ids("x")).apply(wall("one\ntwo\nthree"));
    assertEquals("one", get(split, "b").text());
    assertEquals("two\nthree", get(split, "x").text());
  }

  @Test
  void whatCannotBeSplitStaysAsItIs() {
    Workshop oneLine = wall("slow\n \n");
    Workshop two = wall("slow\ndear");
    assertSame(oneLine, new SplitCard(card("b"), ids("x")).apply(oneLine));
    assertSame(two, new SplitCard(card("b"), ids("c")).apply(two));
    assertSame(two, new SplitCard(card("gone"), ids("x")).apply(two));
  }

  @Test
  void severalAreSplitAtOnceAndNamedTogether() {
    Workshop wall = new EditText(card("a"), "x\ny").apply(wall("slow\ndear\nlate"));
    Batch all = SplitCard.all(wall, ids("a", "b", "c"), new Ids(new Random(1)));
    assertEquals(new Label(CommandName.SPLIT_CARDS, 2), all.label());
    assertEquals(6, NEEDS.cards(all.apply(wall)).size());
  }
}
