package org.journeywall.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Details;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.junit.jupiter.api.Test;

class HeadlineTest {

  @Test
  void anEmptyMapHasCountsAlone() {
    SmallMap map = new SmallMap(2);
    assertEquals(List.of(new Headline.Counts(0, 2, 2)), Headline.of(map.workshop(), map.grid()));
  }

  @Test
  void findingsComeMostImportantFirst() {
    SmallMap map = new SmallMap(3);
    map.volume(0, 100);
    map.volume(1, 20);
    map.volume(2, 10);
    CardId missed = map.metric(2, Metric.of(MetricType.NPS, 30).withTarget(40.0));
    Details moment = Details.NONE.withMomentOfTruth(true);
    CardId demo = map.add(0, "top", CardKind.TOUCHPOINT, moment, null);
    map.add(0, "top", CardKind.TOUCHPOINT, moment.withOwner("Sales"), null);
    CardId concern = map.add(-1, "", CardKind.CONCERN, Details.NONE.withOwner(" "), null);
    assertEquals(
        List.of(
            new Headline.BiggestDrop(SmallMap.stage(0), SmallMap.stage(1), 0.2),
            new Headline.MomentsOfTruthWithoutOwner(List.of(demo)),
            new Headline.ConcernsWithoutOwner(List.of(concern)),
            new Headline.TargetsMissed(List.of(missed)),
            new Headline.Counts(7, 3, 2)),
        Headline.of(map.workshop(), map.grid()));
  }
}
