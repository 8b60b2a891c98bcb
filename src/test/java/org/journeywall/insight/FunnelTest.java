package org.journeywall.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Details;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.junit.jupiter.api.Test;

class FunnelTest {

  @Test
  void theWorkedExampleLosesMostBeforeTheDemo() {
    SmallMap map = new SmallMap(5);
    double[] volumes = {3100, 1180, 248, 114, 82};
    IntStream.range(0, 5).forEach(i -> map.volume(i, volumes[i]));
    Funnel funnel = Funnel.of(map.grid());
    assertEquals(5, funnel.volumes().size());
    assertEquals(
        List.of(38L, 21L, 46L, 72L),
        funnel.conversions().stream().map(c -> Math.round(100 * c.share())).toList());
    assertEquals(
        List.of(false, true, false, false),
        funnel.conversions().stream().map(Funnel.Conversion::biggestDrop).toList());
    assertEquals(932, funnel.conversions().get(1).lost());
  }

  @Test
  void theFirstVolumeOfAStageCounts() {
    SmallMap map = new SmallMap(2);
    map.metric(0, Metric.of(MetricType.VOLUME, 1).withValue(null));
    map.add(
        0, "top", CardKind.NOTE, Details.NONE.withMetric(Metric.of(MetricType.VOLUME, 7)), null);
    CardId first = map.volume(0, 200);
    map.volume(0, 300);
    map.volume(1, 100);
    Funnel funnel = Funnel.of(map.grid());
    assertEquals(first, funnel.volumes().getFirst().card());
    assertEquals(0.5, funnel.conversions().getFirst().share());
    assertFalse(funnel.conversions().getFirst().biggestDrop(), "one conversion is no biggest drop");
  }

  @Test
  void nothingIsComputedAcrossAGapOrFromZero() {
    SmallMap map = new SmallMap(5);
    map.volume(0, 100);
    map.volume(2, 50);
    map.volume(3, 0);
    map.volume(4, 10);
    List<Funnel.Conversion> conversions = Funnel.of(map.grid()).conversions();
    assertEquals(1, conversions.size());
    assertEquals(SmallMap.stage(2), conversions.getFirst().from());
    assertEquals(0, conversions.getFirst().share());
  }

  @Test
  void aShareMayBeAboveOneAndOfEqualDropsTheFirstIsMarked() {
    SmallMap map = new SmallMap(4);
    map.volume(0, 100);
    map.volume(1, 50);
    map.volume(2, 25);
    map.volume(3, 75);
    List<Funnel.Conversion> conversions = Funnel.of(map.grid()).conversions();
    assertEquals(3, conversions.get(2).share());
    assertEquals(-50, conversions.get(2).lost());
    assertTrue(conversions.get(0).biggestDrop());
    assertFalse(conversions.get(1).biggestDrop());
  }

  @Test
  void aTargetForTheConversionIsHeldAgainstTheComputedShare() {
    SmallMap map = new SmallMap(3);
    map.volume(0, 100);
    map.volume(1, 40);
    map.volume(2, 40);
    map.metric(1, Metric.of(MetricType.CONVERSION, 99).withTarget(45.0));
    map.metric(2, Metric.of(MetricType.CONVERSION, 1).withTarget(100.0));
    List<Funnel.Conversion> conversions = Funnel.of(map.grid()).conversions();
    assertTrue(conversions.get(0).missesTarget());
    assertFalse(conversions.get(1).missesTarget());
  }
}
