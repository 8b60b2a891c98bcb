package org.journeywall.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real store is killed again and again while it works at full speed; whoever opens the
/// workshop next finds every card that was called saved.
class KillTest {
  private static final int KILLS = Boolean.getBoolean("long") ? 3_000 : 200;
  private static final int CHAINS = 2;

  /// After so many kills a fresh workshop is begun, so that it does not grow for ever.
  private static final int FRESH = 20;

  @TempDir Path folder;

  @Test
  void killedAtAnyMomentItLosesNothing() {
    int kills =
        IntStream.range(0, CHAINS).parallel().map(chain -> chain(chain, KILLS / CHAINS)).sum();
    assertEquals(KILLS, kills);
  }

  private int chain(int chain, int kills) {
    Random random = new Random(chain);
    int saved = 0;
    int most = 0;
    for (int i = 0; i < kills; i++) {
      Path own = folder.resolve(chain + "-" + i / FRESH);
      saved = i % FRESH == 0 ? 0 : saved;
      try (Driven driven = new Driven(own)) {
        int there = driven.open();
        assertTrue(there >= saved, "saved " + saved + ", there " + there);
        driven.tell("run");
        driven.awaitSaved();
        Thread.sleep(random.nextInt(120));
        saved = Math.max(driven.kill(), saved);
        most = Math.max(most, saved);
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    assertTrue(most > 20, "it hardly worked: " + most);
    return kills;
  }
}
