package org.journeywall.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Outcome;
import org.journeywall.model.Rank;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;

/// Measured in processor time, so that a busy machine does not fail it; about 100 ms each on 2
/// cores.
class SpeedTest {
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
  private static final int CARDS = 10_000;
  private static final Duration MOST = Duration.ofMillis(600);

  @Test
  void tenThousandCardsAreWrittenAndReadInAMoment() {
    WorkshopCodec codec = new WorkshopCodec();
    Workshop workshop = large();
    byte[] bytes = codec.write(workshop);
    assertEquals(Outcome.done(workshop), codec.read(bytes, "f").map(Opened::workshop));
    Duration writing = best(() -> assertEquals(bytes.length, codec.write(workshop).length));
    Duration reading = best(() -> assertInstanceOf(Outcome.Done.class, codec.read(bytes, "f")));
    System.out.printf(
        "%,d cards, %,d bytes: write %d ms, read %d ms%n",
        CARDS, bytes.length, writing.toMillis(), reading.toMillis());
    assertTrue(writing.compareTo(MOST) < 0, "writing took " + writing);
    assertTrue(reading.compareTo(MOST) < 0, "reading took " + reading);
  }

  private static Duration best(Runnable work) {
    Duration best = Duration.ofDays(1);
    for (int i = 0; i < 5; i++) {
      long start = THREAD.getCurrentThreadCpuTime();
      work.run();
      Duration took = Duration.ofNanos(THREAD.getCurrentThreadCpuTime() - start);
      best = took.compareTo(best) < 0 ? took : best;
    }
    return best;
  }

  private static Workshop large() {
    Workshop workshop = FullWorkshop.workshop().withRevisions(Table.empty());
    List<Card> models = workshop.cards().values();
    List<Rank> ranks = Rank.spread(null, null, CARDS);
    var cards = new ArrayList<Card>(CARDS);
    for (int i = 0; i < CARDS; i++) {
      Card model = models.get(i % models.size());
      cards.add(
          model
              .withId(new CardId("card-" + i))
              .withPlace(model.place().withRank(ranks.get(i)).withUnder(null))
              .withText(model.text() + " nr " + i));
    }
    return workshop.withLinks(Table.empty()).withCards(Table.of(cards, Card::id));
  }
}
