package org.journeywall.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// The sum of what a path covers is its area, and no pixel depends on the window it is seen
/// through.
class CoverageTest {
  private static final int SIDE = 64;
  private static final int ROUNDS = 300;

  private final Random random = new Random(5);
  private final Coverage coverage = new Coverage();

  private static double[] triangle(Random random) {
    return random.doubles(6, 2, SIDE - 2).toArray();
  }

  private int[] covered(double[] corners, int left, int top, int side) {
    int[] shares = new int[side * side];
    coverage.begin(left, top, side, side);
    coverage.moveTo(corners[0], corners[1]);
    coverage.lineTo(corners[2], corners[3]);
    coverage.lineTo(corners[4], corners[5]);
    coverage.end((x, y, length, share) -> {
      for (int i = 0; i < length; i++) {
        shares[(y - top) * side + x - left + i] += share;
      }
    });
    return shares;
  }

  @Test
  void theSumIsTheArea() {
    for (int i = 0; i < ROUNDS; i++) {
      double[] t = triangle(random);
      double area = Math.abs((t[2] - t[0]) * (t[5] - t[1]) - (t[4] - t[0]) * (t[3] - t[1])) / 2;
      double sum = 0;
      for (int share : covered(t, 0, 0, SIDE)) {
        sum += share / 255.0;
      }
      assertEquals(area, sum, 0.02 * SIDE);
    }
  }

  @Test
  void aSmallerWindowShowsTheSame() {
    int part = 20;
    for (int i = 0; i < ROUNDS; i++) {
      double[] corners = triangle(random);
      int left = random.nextInt(SIDE - part);
      int top = random.nextInt(SIDE - part);
      int[] whole = covered(corners, 0, 0, SIDE);
      int[] cut = new int[part * part];
      for (int y = 0; y < part; y++) {
        System.arraycopy(whole, (top + y) * SIDE + left, cut, y * part, part);
      }
      assertArrayEquals(cut, covered(corners, left, top, part));
    }
  }

  @Test
  void anOverlapIsNoHole() {
    var random = new Random(9);
    for (int i = 0; i < ROUNDS; i++) {
      double[] corners = triangle(random);
      int[] once = covered(corners, 0, 0, SIDE);
      int[] twice = new int[SIDE * SIDE];
      coverage.begin(0, 0, SIDE, SIDE);
      for (int round = 0; round < 2; round++) {
        coverage.moveTo(corners[0], corners[1]);
        coverage.lineTo(corners[2], corners[3]);
        coverage.lineTo(corners[4], corners[5]);
      }
      coverage.end((x, y, length, share) -> {
        for (int at = x; at < x + length; at++) {
          twice[y * SIDE + at] = share;
        }
      });
      for (int at = 0; at < once.length; at++) {
        assertEquals(Math.min(255, 2 * once[at]), twice[at], 1);
      }
    }
  }
}
