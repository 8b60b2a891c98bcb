package org.journeywall.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Details;
import org.journeywall.model.Score;
import org.journeywall.model.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PrioritiesTest {
  private final SmallMap map = new SmallMap(3);

  private void feels(int stage, int hr, int cfo) {
    var scores = List.of(new Score(SmallMap.HR, hr, "", ""), new Score(SmallMap.CFO, cfo, "", ""));
    map.add(stage, "top", CardKind.EMOTION, Details.NONE.withScores(scores), null);
  }

  private CardId concern(int stage, @Nullable Severity severity) {
    Details details = Details.NONE.withSeverity(severity);
    return map.add(stage, stage < 0 ? "" : "bottom", CardKind.CONCERN, details, null);
  }

  @Test
  void votesTimesSeverityTimesFall() {
    feels(0, 1, 2);
    feels(1, -1, 1);
    feels(2, 0, 2);
    CardId first = concern(0, Severity.HIGH);
    CardId fallen = concern(1, Severity.MEDIUM);
    CardId risen = concern(2, null);
    CardId parked = concern(-1, Severity.LOW);
    List<Priorities.Ranked> ranked = Priorities.of(map.grid()).concerns();
    assertEquals(
        List.of(fallen, first, risen, parked),
        ranked.stream().map(one -> one.card().id()).toList());
    // (1 + 0 votes) × 2 × (1 + fall from 1 to −1)
    assertEquals(6, ranked.getFirst().weight());
    assertEquals(2, ranked.getFirst().fall());
    assertEquals(
        List.of(3.0, 1.0, 1.0), ranked.stream().skip(1).map(Priorities.Ranked::weight).toList());
  }

  @Test
  void momentsOfTruthAreRankedTheSameWay() {
    feels(0, 1, 2);
    feels(1, -1, 1);
    Details moment = Details.NONE.withMomentOfTruth(true);
    CardId first = map.add(0, "top", CardKind.TOUCHPOINT, moment, null);
    CardId fallen = map.add(1, "top", CardKind.TOUCHPOINT, moment, null);
    map.change(first, card -> card.withAbout(card.about().withVotes(1)));
    Priorities priorities = Priorities.of(map.grid());
    assertEquals(
        List.of(fallen, first), priorities.moments().stream().map(one -> one.card().id()).toList());
    // (1 + 0 votes) × 1 × (1 + fall from 1 to −1) before (1 + 1 vote) × 1 × 1
    assertEquals(
        List.of(3.0, 2.0), priorities.moments().stream().map(Priorities.Ranked::weight).toList());
    assertEquals(List.of(), priorities.concerns());
  }

  @Test
  void onlyThePersonasItIsAboutFall() {
    feels(0, 1, 2);
    feels(1, -1, 1);
    CardId its = concern(1, Severity.LOW);
    map.change(
        its, card -> card.withAbout(card.about().withPersonas(List.of(SmallMap.CFO)).withVotes(4)));
    Priorities.Ranked only = Priorities.of(map.grid()).concerns().getFirst();
    assertEquals(1, only.fall());
    assertEquals((1 + 4) * 1 * (1 + 1), only.weight());
  }
}
