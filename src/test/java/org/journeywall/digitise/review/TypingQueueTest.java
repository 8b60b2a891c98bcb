package org.journeywall.digitise.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.journeywall.edit.EditText;
import org.journeywall.model.About;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Details;
import org.journeywall.model.Extras;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.LaneKind;
import org.journeywall.model.MapId;
import org.journeywall.model.Place;
import org.journeywall.model.Rank;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.junit.jupiter.api.Test;

/// Which notes are typed, and in which order.
class TypingQueueTest {
  private static final MapId MAP = new MapId("map");
  private static final MapId OTHER = new MapId("other");
  private static final LaneId LANE = new LaneId("lane");
  private static final List<Rank> RANKS = Rank.spread(null, null, 3);

  private static CardId id(String id) {
    return new CardId(id);
  }

  private static Card card(String id, Place place, String state, String text) {
    var extras = Extras.of(Map.of("transcription", '"' + state + '"'));
    return new Card(id(id), place, CardKind.NOTE, text, Details.NONE, About.NOTHING, extras);
  }

  private static Place in(String stage, int rank) {
    return new Place(MAP, new StageId(stage), null, LANE, RANKS.get(rank));
  }

  /// Two notes in the second stage, one in the first, one parked; others that are not to be typed.
  private static Workshop wall() {
    Workshop all = Workshop.empty(WorkshopInfo.titled("Wall", "en"));
    all =
        all.withMaps(
                all.maps()
                    .with(MAP, JourneyMap.named(MAP, RANKS.get(0), "Map"))
                    .with(OTHER, JourneyMap.named(OTHER, RANKS.get(1), "Other")))
            .withLanes(
                all.lanes().with(LANE, Lane.named(LANE, MAP, RANKS.get(0), LaneKind.FREE, "All")));
    for (int i = 0; i < 2; i++) {
      var stage = new StageId(i == 0 ? "left" : "right");
      all =
          all.withStages(
              all.stages().with(stage, Stage.named(stage, MAP, RANKS.get(i), stage.value())));
    }
    for (Card card :
        List.of(
            card("last", Place.parked(MAP, RANKS.get(0)), "picture", ""),
            card("third", in("right", 2), "picture", ""),
            card("second", in("right", 0), "picture", " "),
            card("first", in("left", 0), "picture", ""),
            card("typed", in("left", 1), "typed", "words"),
            card("retyped", in("left", 2), "picture", "words"),
            card("elsewhere", Place.parked(OTHER, RANKS.get(0)), "picture", ""),
            Card.of(id("plain"), in("right", 1), CardKind.NOTE, ""))) {
      all = all.withCards(all.cards().with(card.id(), card));
    }
    return all;
  }

  @Test
  void picturesAreTypedStageByStageThenTheParkedOnes() {
    TypingQueue queue = TypingQueue.of(wall(), MAP);
    assertEquals(List.of(id("first"), id("second"), id("third"), id("last")), queue.cards());
    assertEquals(4, TypingQueue.count(wall(), MAP));
    assertEquals(1, TypingQueue.count(wall(), OTHER));
  }

  @Test
  void whatIsTypedIsPassedOverAndTheRestComesAgain() {
    Workshop wall = wall();
    TypingQueue queue = TypingQueue.of(wall, MAP);
    Workshop typed = new EditText(id("second"), "words").apply(wall);
    assertEquals(id("first"), queue.next(typed, null));
    assertEquals(id("third"), queue.next(typed, id("first")));
    assertEquals(id("first"), queue.next(typed, id("last")));
    assertEquals(3, queue.left(typed));
    assertEquals(id("second"), queue.before(id("third")));
    assertEquals(id("last"), queue.before(id("first")));
  }

  @Test
  void atTheEndThereIsNone() {
    Workshop wall = wall();
    TypingQueue queue = TypingQueue.of(wall, MAP);
    for (CardId card : queue.cards()) {
      wall = new EditText(card, "words").apply(wall);
    }
    assertNull(queue.next(wall, id("last")));
    assertEquals(0, queue.left(wall));
    assertEquals(List.of(), TypingQueue.of(wall, MAP).cards());
    assertNull(TypingQueue.of(wall, MAP).before(null));
  }
}
