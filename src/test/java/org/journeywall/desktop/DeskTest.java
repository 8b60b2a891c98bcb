package org.journeywall.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.journeywall.edit.Editor;
import org.journeywall.edit.RemoveMap;
import org.journeywall.model.Ids;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.Rank;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.junit.jupiter.api.Test;

/// What lies on the table as maps come and go.
class DeskTest {
  private static final MapId PLAN = new MapId("plan");
  private static final MapId TODAY = new MapId("today");
  private static final MapId FUTURE = new MapId("future");

  private static Desk desk() {
    Workshop workshop = Workshop.empty(WorkshopInfo.titled("Maps", "en"));
    List<Rank> ranks = Rank.spread(null, null, 3);
    for (MapId map : List.of(PLAN, TODAY, FUTURE)) {
      var named = JourneyMap.named(map, ranks.get(workshop.maps().size()), map.value());
      workshop = workshop.withMaps(workshop.maps().with(map, named));
    }
    return new Desk(new Editor(workshop, problem -> {}), new Ids(new Random(1)));
  }

  @Test
  void theMapBeforeComesInFrontWhereOneGoes() {
    Desk desk = desk();
    assertEquals(PLAN, desk.map());
    desk.mapProperty().set(TODAY);
    desk.mapProperty().set(FUTURE);
    desk.commit(new RemoveMap(FUTURE));
    assertEquals(TODAY, desk.map());
    desk.commit(new RemoveMap(TODAY));
    assertEquals(PLAN, desk.map());
  }

  @Test
  void aMapThatWasNotLookedAtYetTakesThePlaceWhereNoOtherIsLeft() {
    Desk desk = desk();
    desk.commit(new RemoveMap(PLAN));
    assertEquals(TODAY, desk.map());
  }
}
