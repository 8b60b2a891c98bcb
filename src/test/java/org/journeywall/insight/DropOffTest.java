package org.journeywall.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.journeywall.model.Card;
import org.journeywall.model.Grid;
import org.journeywall.model.Ids;
import org.journeywall.model.Stage;
import org.journeywall.model.Workshop;
import org.journeywall.template.Template;
import org.junit.jupiter.api.Test;

/// The story of a conversion and the length of the journey, on the samples, reckoned by hand.
class DropOffTest {
  private static Workshop open(Template template) {
    return template.open("en", new Ids(new Random(2)), LocalDate.EPOCH);
  }

  @Test
  void theBiggestDropIsToldWithItsConcerns() {
    Workshop hr = open(Template.HR_SAAS);
    Grid grid = Grid.of(hr, hr.mapsInOrder().getFirst().id());
    List<Stage> stages = grid.stages();
    DropOff drop = DropOff.after(grid, stages.get(1).id()).orElseThrow();
    assertTrue(drop.conversion().biggestDrop());
    assertEquals(248 / 1180.0, drop.conversion().share());
    assertEquals(932, drop.conversion().lost());
    assertEquals(
        List.of(7, 4, 0), drop.concerns().stream().map(card -> card.about().votes()).toList());
    assertEquals("Report form asks for too much", drop.concerns().getFirst().text());
    assertEquals(11, drop.votes());
    assertTrue(
        drop.concerns().stream()
            .map(Card::place)
            .allMatch(place ->
                stages.get(1).id().equals(place.stage())
                    || stages.get(2).id().equals(place.stage())));
  }

  @Test
  void afterTheLastStageNothingIsTold() {
    Workshop hr = open(Template.HR_SAAS);
    Grid grid = Grid.of(hr, hr.mapsInOrder().getFirst().id());
    assertTrue(DropOff.after(grid, grid.stages().getLast().id()).isEmpty());
  }

  @Test
  void theCycleTimeIsTheSumOfWhatCanBeRead() {
    // 2–3 weeks, 4–6 weeks, 3 weeks, 1 week, ongoing: 17.5 + 35 + 21 + 7 days.
    Workshop hr = open(Template.HR_SAAS);
    CycleTime cycle = CycleTime.of(hr.stagesOf(hr.mapsInOrder().getFirst().id()));
    assertEquals(new CycleTime(80.5, 4, 1), cycle);
  }
}
