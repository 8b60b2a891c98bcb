package org.journeywall.exchange;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void onlyTheseCardsAndTheLinksBetweenThemAreLeftInTheirFrame() {
    Workshop workshop = RandomWorkshops.of(8, 100);
    Set<CardId> half =
        workshop.cards().values().stream()
            .map(Card::id)
            .filter(id -> id.value().hashCode() % 2 == 0)
            .collect(toSet());
    Workshop left = Excerpt.of(workshop, half);
    assertEquals(half, left.cards().values().stream().map(Card::id).collect(toSet()));
    assertEquals(workshop.stages(), left.stages());
    assertTrue(
        left.links().values().stream()
            .allMatch(link -> half.contains(link.from()) && half.contains(link.to())));
    for (Card card : left.cards()) {
      CardId under = card.place().under();
      assertTrue(under == null || half.contains(under));
    }
  }
}
