package org.journeywall.desktop.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import org.journeywall.digitise.review.TypingQueue;
import org.journeywall.model.About;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Details;
import org.journeywall.model.Extras;
import org.journeywall.model.Grid;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.Place;
import org.journeywall.model.Rank;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.junit.jupiter.api.Test;

/// Counting edit by edit comes to what counting everything does.
class ToTypeTest {
  private static final MapId[] MAPS = {new MapId("one"), new MapId("two")};

  private final Random random = new Random(11);

  @Test
  void countingWhatChangedIsCountingAll() {
    var count = new ToType();
    Workshop now = Workshop.empty(WorkshopInfo.titled("Wall", "en"));
    for (MapId map : MAPS) {
      now = now.withMaps(now.maps().with(map, JourneyMap.named(map, Rank.MIDDLE, "Map")));
    }
    int most = 0;
    for (int step = 0; step < 3000; step++) {
      now = changed(now);
      MapId map = MAPS[random.nextInt(20) == 0 ? 1 : 0];
      int all = TypingQueue.count(now, map);
      assertEquals(all, count.in(Grid.of(now, map)), "after step " + step);
      most = Math.max(most, all);
    }
    assertTrue(most > 3, "hardly a card was to be typed");
  }

  private Workshop changed(Workshop now) {
    var id = new CardId("c" + random.nextInt(40));
    if (random.nextInt(3) == 0) {
      return now.withCards(now.cards().without(id));
    }
    var place = new Place(MAPS[random.nextInt(2)], null, null, null, Rank.MIDDLE);
    String state = random.nextBoolean() ? "\"picture\"" : "\"typed\"";
    var extras = Extras.of(Map.of("transcription", state));
    String text = random.nextBoolean() ? "" : "typed";
    var card = new Card(id, place, CardKind.NOTE, text, Details.NONE, About.NOTHING, extras);
    return now.withCards(now.cards().with(id, card));
  }
}
