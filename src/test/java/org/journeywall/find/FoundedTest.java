package org.journeywall.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import java.util.SplittableRandom;
import org.journeywall.insight.Foundation;
import org.journeywall.model.Card;
import org.journeywall.model.Evidence;
import org.journeywall.model.Ids;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;
import org.journeywall.template.Template;
import org.junit.jupiter.api.Test;

class FoundedTest {
  private final Workshop sample =
      Template.HR_SAAS.open("en", new Ids(new SplittableRandom(3)), LocalDate.EPOCH);
  private final MapId map = sample.mapsInOrder().getFirst().id();

  private Card card(String text) {
    return sample.cards().values().stream()
        .filter(card -> card.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private Workshop assuming(Card card) {
    var about = card.about().withEvidence(new Evidence(Evidence.Basis.ASSUMPTION, 0, ""));
    return sample.withCards(sample.cards().with(card.id(), card.withAbout(about)));
  }

  @Test
  void whatIsOnlyAssumedFadesAlsoAmongWhatIsLookedFor() {
    Card demo = card("Product demo");
    Card review = card("Security review call");
    assertTrue(Founded.among(Bright.all(), sample, map).shows(demo.id()));
    Workshop assumed = assuming(demo);
    Bright all = Founded.among(Bright.all(), assumed, map);
    assertFalse(all.shows(demo.id()));
    assertTrue(all.shows(review.id()));
    Bright looked = new Bright.Only(Set.of(demo.id()), 47);
    assertEquals(new Bright.Only(Set.of(), 47), Founded.among(looked, assumed, map));
  }

  @Test
  void theShareCountsWhatSaysSomethingAboutTheJourney() {
    Foundation before = Foundation.of(sample, map);
    assertEquals(
        before.cards(),
        before.assumed() + before.observed() + before.measured() + before.unstated());
    Foundation after = Foundation.of(assuming(card("Product demo")), map);
    assertEquals(before.assumed() + 1, after.assumed());
    assertEquals(before.cards(), after.cards());
    assertEquals((double) after.assumed() / after.cards(), after.assumedShare());
    assertEquals(before, Foundation.of(assuming(card("ROI calculator")), map), "a plan");
    assertEquals(before, Foundation.of(assuming(card("Partner fair in Brno")), map), "parked");
    assertEquals(0, Foundation.of(sample, new MapId("none")).assumedShare());
  }
}
