package org.journeywall.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.model.Outcome;
import org.journeywall.model.Patch;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;

/// Reading takes back writing, both ways, for workshops made up at random.
class RoundTripLawsTest {
  private static final WorkshopCodec CODEC = new WorkshopCodec();
  private static final int SEEDS = 60;

  @Test
  void whatWasWrittenIsReadAsItWas() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Workshop workshop = RandomWorkshops.of(seed, seed);
      byte[] bytes = CODEC.write(workshop);
      Opened opened = (Opened) assertInstanceOf(Outcome.Done.class, CODEC.read(bytes, "f")).value();
      String message = "seed " + seed;
      assertEquals(List.of(), opened.repairs(), message);
      // Not assertEquals: its message would be two whole workshops.
      assertTrue(workshop.equals(opened.workshop()), message);
      assertArrayEquals(bytes, CODEC.write(opened.workshop()), message);
    }
  }

  @Test
  void equalWorkshopsAreWrittenAlikeHoweverTheyCameAbout() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Workshop workshop = RandomWorkshops.of(seed, seed);
      Workshop other = RandomWorkshops.of(seed + 1, seed);
      Workshop back = Patch.between(other, workshop).apply(other.withExtras(workshop.extras()));
      assertArrayEquals(CODEC.write(workshop), CODEC.write(back), "seed " + seed);
    }
  }
}
