package org.journeywall.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import org.journeywall.model.CardId;
import org.journeywall.model.Score;
import org.junit.jupiter.api.Test;

class EmotionCurveTest {

  @Test
  void meanAndSpreadAreOfAllScoresAtAPlace() {
    SmallMap map = new SmallMap(3);
    CardId first =
        map.score(
            0,
            null,
            new Score(SmallMap.HR, -2, "lost", "Ola"),
            new Score(SmallMap.HR, 0, "", "Jan"));
    CardId second = map.score(0, null, new Score(SmallMap.HR, 2, "lost", ""));
    map.score(2, null, new Score(SmallMap.HR, 1, "", ""));
    EmotionCurve curve = EmotionCurve.of(map.workshop(), map.grid()).getFirst();
    assertEquals(
        List.of(SmallMap.stage(0), SmallMap.stage(2)),
        curve.points().stream().map(EmotionCurve.Point::stage).toList());
    EmotionCurve.Point point = curve.points().getFirst();
    assertEquals(0, point.mean());
    assertEquals(Math.sqrt(8 / 3.0), point.spread(), 1e-12);
    assertEquals(-2, point.lowest());
    assertEquals(2, point.highest());
    assertEquals(List.of("lost"), point.words());
    assertEquals(List.of(first, second), point.cards());
  }

  @Test
  void stepsFollowTheirStage() {
    SmallMap map = new SmallMap(2);
    map.score(1, SmallMap.STEP, new Score(SmallMap.HR, 2, "", ""));
    map.score(1, null, new Score(SmallMap.HR, -1, "", ""));
    List<EmotionCurve.Point> points =
        EmotionCurve.of(map.workshop(), map.grid()).getFirst().points();
    assertEquals(
        Arrays.asList(null, SmallMap.STEP), points.stream().map(EmotionCurve.Point::step).toList());
    assertEquals(-1, points.getFirst().mean());
    assertNull(points.getFirst().step());
  }

  @Test
  void personasComeInTheirOrderAndOnlyWithScoresOnTheMap() {
    SmallMap map = new SmallMap(1);
    map.score(-1, null, new Score(SmallMap.HR, 2, "", ""));
    map.score(0, null, new Score(SmallMap.CFO, 1, "", ""));
    assertEquals(
        List.of("CFO"),
        EmotionCurve.of(map.workshop(), map.grid()).stream()
            .map(curve -> curve.persona().name())
            .toList());
    map.score(0, null, new Score(SmallMap.HR, 1, "", ""));
    assertEquals(
        List.of("HR lead", "CFO"),
        EmotionCurve.of(map.workshop(), map.grid()).stream()
            .map(curve -> curve.persona().name())
            .toList());
  }
}
