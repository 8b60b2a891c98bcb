package org.journeywall.marker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.journeywall.marker.Marker.Kind;
import org.journeywall.marker.MarkerSampling.Corner;
import org.junit.jupiter.api.Test;

/// Every marker comes back, damaged, turned, askew and in bad light, and nothing else does.
class MarkerTest {
  private static final List<Marker> ALL = all();

  private static List<Marker> all() {
    var all = new ArrayList<Marker>();
    for (Kind kind : Kind.values()) {
      for (int map = 0; map < Marker.MOST_MAPS; map++) {
        for (int index = 0; index < Marker.MOST_PARTS; index++) {
          all.add(new Marker(kind, map, index));
        }
      }
    }
    return all;
  }

  private static boolean[][] modules(Marker marker) {
    var black = new boolean[Marker.MODULES][Marker.MODULES];
    for (int row = 0; row < Marker.MODULES; row++) {
      for (int column = 0; column < Marker.MODULES; column++) {
        black[row][column] = marker.isBlack(column, row);
      }
    }
    return black;
  }

  private static boolean[][] turned(boolean[][] black) {
    int side = black.length;
    var turned = new boolean[side][side];
    for (int row = 0; row < side; row++) {
      for (int column = 0; column < side; column++) {
        turned[row][column] = black[side - 1 - column][row];
      }
    }
    return turned;
  }

  @Test
  void everyMarkerIsReadWhicheverWayItHangs() {
    for (Marker marker : ALL) {
      boolean[][] black = modules(marker);
      for (int turns = 0; turns < 4; turns++) {
        assertEquals(Optional.of(new MarkerReading(marker, turns, 0)), MarkerReading.of(black));
        black = turned(black);
      }
    }
  }

  @Test
  void noTwoMarkersAreAlikeEvenTurned() {
    var words = new long[MarkerCode.count()];
    for (int i = 0; i < words.length; i++) {
      words[i] = MarkerCode.word(i);
    }
    assertEquals(12, least(words, words));
    long[] turned = words.clone();
    for (int turns = 1; turns < 4; turns++) {
      for (int i = 0; i < turned.length; i++) {
        turned[i] = MarkerCode.turned(turned[i]);
      }
      assertTrue(least(words, turned) >= 6);
    }
  }

  private static int least(long[] some, long[] others) {
    int least = Integer.MAX_VALUE;
    for (long one : some) {
      for (long other : others) {
        if (some != others || one != other) {
          least = Math.min(least, Long.bitCount(one ^ other));
        }
      }
    }
    return least;
  }

  @Test
  void fewDamagedModulesDoNoHarm() {
    var random = new SplittableRandom(3);
    for (Marker marker : ALL) {
      boolean[][] black = modules(marker);
      int damaged = 0;
      while (damaged < MarkerReading.MOST_MISTAKES) {
        int row = 1 + random.nextInt(MarkerCode.SIDE);
        int column = 1 + random.nextInt(MarkerCode.SIDE);
        if (black[row][column] == marker.isBlack(column, row)) {
          black[row][column] = !black[row][column];
          damaged++;
        }
      }
      assertEquals(Optional.of(new MarkerReading(marker, 0, damaged)), MarkerReading.of(black));
    }
  }

  @Test
  void randomPatternsAreNoMarkers() {
    var random = new SplittableRandom(4);
    int taken = 0;
    for (int i = 0; i < 20_000; i++) {
      boolean[][] black = modules(ALL.getFirst());
      for (int row = 1; row <= MarkerCode.SIDE; row++) {
        for (int column = 1; column <= MarkerCode.SIDE; column++) {
          black[row][column] = random.nextBoolean();
        }
      }
      taken += MarkerReading.of(black).isPresent() ? 1 : 0;
    }
    assertTrue(taken <= 5, taken + " of 20,000");
  }

  @Test
  void aWhiteBorderIsNoMarker() {
    boolean[][] black = modules(ALL.getFirst());
    for (int i = 0; i < 4; i++) {
      black[0][i] = false;
    }
    assertEquals(Optional.empty(), MarkerReading.of(black));
  }

  // A dim grey photograph, brighter to the right, with noise, the marker askew in it.
  @Test
  void markersAreReadFromAPhotograph() {
    var random = new SplittableRandom(5);
    int read = 0;
    for (Marker marker : ALL) {
      Corner first = corner(random, 100, 100);
      Corner second = corner(random, 180, 100);
      Corner third = corner(random, 180, 180);
      Corner fourth = corner(random, 100, 180);
      var askew = new Perspective(first, second, third, fourth);
      var picture = photograph(marker, askew, random);
      Optional<MarkerReading> found =
          MarkerSampling.read((x, y) -> picture[(int) y][(int) x], second, third, fourth, first);
      // The search began at the upper right corner: what it sees is turned back by a quarter.
      Optional<MarkerReading> upright =
          found.filter(one -> one.marker().equals(marker) && one.quarterTurns() == 3);
      read += upright.isPresent() ? 1 : 0;
      assertEquals(found, upright);
    }
    assertTrue(read > 0.99 * ALL.size(), read + " of " + ALL.size());
  }

  private static double[][] photograph(Marker marker, Perspective askew, SplittableRandom random) {
    var picture = new double[300][300];
    for (int y = 0; y < 300; y++) {
      for (int x = 0; x < 300; x++) {
        picture[y][x] = 90 + x / 5.0;
      }
    }
    int fine = 20 * Marker.MODULES;
    for (int v = 0; v < fine; v++) {
      for (int u = 0; u < fine; u++) {
        Corner at = askew.at((u + 0.5) / fine, (v + 0.5) / fine);
        if (marker.isBlack(u / 20, v / 20)) {
          picture[(int) at.y()][(int) at.x()] = 30 + at.x() / 8;
        }
      }
    }
    for (double[] row : picture) {
      for (int x = 0; x < row.length; x++) {
        row[x] += random.nextDouble(-12, 12);
      }
    }
    return picture;
  }

  private static Corner corner(SplittableRandom random, double x, double y) {
    return new Corner(x + random.nextDouble(-18, 18), y + random.nextDouble(-18, 18));
  }

  @Test
  void thereIsNoMarkerBeyondTheLimits() {
    assertThrows(
        IllegalArgumentException.class, () -> new Marker(Kind.STAGE, 0, Marker.MOST_PARTS));
    assertThrows(IllegalArgumentException.class, () -> new Marker(Kind.LANE, Marker.MOST_MAPS, 0));
  }
}
