package org.journeywall.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import org.journeywall.model.CardId;
import org.junit.jupiter.api.Test;

/// Walking through what was found.
class MatchesTest {
  private static final CardId A = new CardId("a");
  private static final CardId B = new CardId("b");
  private static final CardId C = new CardId("c");
  private static final CardId D = new CardId("d");

  private static Matches bright(CardId... cards) {
    return new Matches(List.of(A, B, C, D), new Bright.Only(Set.of(cards), 4));
  }

  @Test
  void theWalkGoesRoundBothWays() {
    Matches matches = bright(B, D);
    assertEquals(B, matches.next(null, false));
    assertEquals(D, matches.next(B, false));
    assertEquals(B, matches.next(D, false));
    assertEquals(D, matches.next(null, true));
    assertEquals(B, matches.next(D, true));
    assertEquals(D, matches.next(B, true));
  }

  @Test
  void itBeginsAtTheCardOneIsAt() {
    assertEquals(D, bright(B, D).next(C, false));
    assertEquals(B, bright(B, D).next(C, true));
    assertEquals(B, bright(B, D).next(new CardId("elsewhere"), false));
  }

  @Test
  void oneMatchIsFoundAgainAndNoneIsNone() {
    assertEquals(C, bright(C).next(C, false));
    assertNull(bright().next(A, false));
    assertNull(new Matches(List.of(), Bright.all()).next(null, true));
  }
}
