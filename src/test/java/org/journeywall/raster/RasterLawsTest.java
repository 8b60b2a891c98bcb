package org.journeywall.raster;

import static org.journeywall.raster.Walls.BOOK;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.journeywall.paint.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What tiles rest on: a wall drawn piece by piece, in any order and by any number of threads, is
/// pixel for pixel the wall drawn at once.
class RasterLawsTest {
  private static final int TILE = 256;
  private static final int SIDE = 3 * TILE;

  private final Raster raster = new Raster(BOOK, id -> Walls.photo());

  @ParameterizedTest
  @ValueSource(doubles = {0.031, 0.11, 0.25, 0.3, 0.47, 0.71, 1, 1.25, 2, 3.3})
  void piecesAreTheWhole(double scale) {
    var random = new Random(Double.hashCode(scale));
    for (int seed = 0; seed < 4; seed++) {
      List<Mark> marks = Walls.of(seed);
      double left = random.nextInt(1 + (int) (150 * scale)) - 50 + (seed % 2) * 0.37;
      double top = random.nextInt(1 + (int) (60 * scale)) - 50 + (seed % 2) * 0.61;
      Pixels whole = Walls.drawn(raster, marks, scale, left, top, SIDE);
      int inky = inky(whole);
      assertTrue(inky > 100, () -> "only " + inky + " pixels of ink");
      assertSame(whole, tiled(marks, scale, left, top), "scale " + scale + ", seed " + seed);
    }
  }

  private Pixels tiled(List<Mark> marks, double scale, double left, double top) {
    var together = new Pixels(SIDE, SIDE);
    for (int x = 0; x < SIDE; x += TILE) {
      for (int y = 0; y < SIDE; y += TILE) {
        Pixels tile = Walls.drawn(raster, marks, scale, left + x, top + y, TILE);
        for (int row = 0; row < TILE; row++) {
          System.arraycopy(tile.argb(), row * TILE, together.argb(), (y + row) * SIDE + x, TILE);
        }
      }
    }
    return together;
  }

  private static void assertSame(Pixels expected, Pixels actual, String what) {
    for (int i = 0; i < expected.argb().length; i++) {
      int at = i;
      assertEquals(
          Integer.toHexString(expected.argb()[i]),
          Integer.toHexString(actual.argb()[i]),
          () -> what + ": pixel " + at % SIDE + ", " + at / SIDE);
    }
  }

  private static int inky(Pixels picture) {
    return (int) IntStream.of(picture.argb()).filter(pixel -> pixel != 0xFFFFFFFF).count();
  }

  @Test
  void threadsDrawAlike() throws Exception {
    List<Mark> marks = Walls.of(7);
    int[] alone = Walls.drawn(new Raster(BOOK, id -> Walls.photo()), marks, 0.9, 0, 0, SIDE).argb();
    Callable<int[]> draw = () -> Walls.drawn(raster, marks, 0.9, 0, 0, SIDE).argb();
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var drawn : threads.invokeAll(List.of(draw, draw, draw, draw))) {
        assertArrayEquals(alone, drawn.get());
      }
    }
  }
}
