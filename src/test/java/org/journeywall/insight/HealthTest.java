package org.journeywall.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.journeywall.insight.Health.State;
import org.journeywall.model.Grid;
import org.journeywall.model.Ids;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.journeywall.model.Workshop;
import org.journeywall.template.Template;
import org.junit.jupiter.api.Test;

/// How metrics stand against target and threshold, and the health of a sample.
class HealthTest {
  private static Metric nps(double value) {
    return Metric.of(MetricType.NPS, value);
  }

  private static Metric churn(double value) {
    return Metric.of(MetricType.CHURN, value).withBetter(Metric.Better.LOWER);
  }

  @Test
  void aThresholdRaisesTheFlagAndATargetOnlyWhereThereIsNone() {
    assertEquals(State.GOOD, Health.state(nps(45).withTarget(45.0).withThreshold(30.0)));
    assertEquals(State.SHORT, Health.state(nps(44).withTarget(45.0).withThreshold(30.0)));
    assertEquals(State.SHORT, Health.state(nps(30).withTarget(45.0).withThreshold(30.0)));
    assertEquals(State.FLAGGED, Health.state(nps(29.9).withTarget(45.0).withThreshold(30.0)));
    assertEquals(State.FLAGGED, Health.state(nps(44).withTarget(45.0)));
    assertEquals(State.FLAGGED, Health.state(nps(29).withThreshold(30.0)));
    assertEquals(State.GOOD, Health.state(nps(31).withThreshold(30.0)));
  }

  @Test
  void whereLessIsBetterTheOtherSideIsWrong() {
    assertEquals(State.GOOD, Health.state(churn(4).withTarget(5.0).withThreshold(8.0)));
    assertEquals(State.SHORT, Health.state(churn(8).withTarget(5.0).withThreshold(8.0)));
    assertEquals(State.FLAGGED, Health.state(churn(8.1).withTarget(5.0).withThreshold(8.0)));
  }

  @Test
  void withoutAValueOrAMeasureNothingIsKnown() {
    assertEquals(State.UNKNOWN, Health.state(nps(45)));
    assertEquals(State.UNKNOWN, Health.state(nps(45).withTarget(50.0).withValue(null)));
  }

  @Test
  void theStagesOfASampleHaveTheirMetricsAndWhoArrives() {
    Workshop hr = Template.HR_SAAS.open("en", new Ids(new Random(2)), LocalDate.EPOCH);
    Health health = Health.of(Grid.of(hr, hr.mapsInOrder().getFirst().id()));
    assertNull(health.stages().getFirst().arriving());
    Health.OfStage second = health.stages().get(1);
    assertEquals(1180 / 3100.0, Objects.requireNonNull(second.arriving()).share());
    List<State> states =
        health.stages().stream()
            .flatMap(stage -> stage.lines().stream())
            .map(Health.Line::state)
            .toList();
    int counted = 0;
    for (State state : State.values()) {
      counted += health.count(state);
    }
    assertEquals(states.size(), counted);
    assertTrue(health.count(State.FLAGGED) > 0, states.toString());
    assertEquals(80.5, health.cycle().days());
  }

  @Test
  void aStageStandsAsItsWorstMetric() {
    Workshop hr = Template.HR_SAAS.open("en", new Ids(new Random(2)), LocalDate.EPOCH);
    Health health = Health.of(Grid.of(hr, hr.mapsInOrder().getFirst().id()));
    for (Health.OfStage stage : health.stages()) {
      boolean flagged = stage.lines().stream().anyMatch(line -> line.state() == State.FLAGGED);
      boolean missed = stage.arriving() != null && stage.arriving().missesTarget();
      assertEquals(flagged || missed, stage.state() == State.FLAGGED);
    }
  }
}
