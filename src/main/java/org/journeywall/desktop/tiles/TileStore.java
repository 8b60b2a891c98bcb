package org.journeywall.desktop.tiles;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.journeywall.layout.Rect;
import org.jspecify.annotations.Nullable;

/// The tiles there are; those not used for longest make room for others. FX thread only.
final class TileStore {
  private final Map<Tile.Key, Tile> tiles = new LinkedHashMap<>(256, 0.75f, true);
  private final TreeMap<Double, Integer> scales = new TreeMap<>();

  /// How many tiles are kept for what is painted next.
  private static final int SPARE = 14;

  private final Deque<Tile> spare = new ArrayDeque<>();

  @Nullable Tile get(Tile.Key key) {
    return tiles.get(key);
  }

  /// A tile that nobody shows, to be painted and [#put].
  ///
  /// @param piece what is to be painted on it
  Tile blank(Rect piece) {
    if (Tile.isSmall(piece)) {
      return Tile.small(piece);
    }
    return spare.isEmpty() ? Tile.whole() : spare.removeFirst();
  }

  /// A tile that was asked for but is not needed.
  void giveBack(Tile tile) {
    if (tile.isWhole()) {
      spare.addLast(tile);
    }
  }

  /// Keeps a painted tile in the place of what was there.
  void put(Tile.Key key, Tile tile) {
    Tile old = tiles.put(key, tile);
    if (old == null) {
      scales.merge(key.scale(), 1, Integer::sum);
    } else {
      giveBack(old);
    }
  }

  /// Lets go of every tile.
  void clear() {
    tiles.clear();
    scales.clear();
    spare.clear();
  }

  /// Removes the tiles of which this holds.
  void removeIf(Predicate<Tile.Key> gone) {
    remove(gone, 0);
  }

  /// Removes those used longest ago until no more than `most` are left.
  ///
  /// @param dispensable which of them may go
  void shrink(int most, Predicate<Tile.Key> dispensable) {
    remove(dispensable, most);
    while (spare.size() > SPARE) {
      spare.removeLast();
    }
  }

  private void remove(Predicate<Tile.Key> gone, int most) {
    Iterator<Map.Entry<Tile.Key, Tile>> each = tiles.entrySet().iterator();
    while (tiles.size() > most && each.hasNext()) {
      var entry = each.next();
      double scale = entry.getKey().scale();
      if (gone.test(entry.getKey())) {
        each.remove();
        scales.computeIfPresent(scale, (same, count) -> count == 1 ? null : count - 1);
        giveBack(entry.getValue());
      }
    }
  }

  /// Every tile with what it shows.
  Collection<Map.Entry<Tile.Key, Tile>> entries() {
    return tiles.entrySet();
  }

  /// The scales of which there are tiles, the one nearest to `wanted` first; of two equally near
  /// the larger.
  List<Double> scalesNear(double wanted) {
    return scales.keySet().stream()
        .sorted((one, other) -> Double.compare(far(one, wanted), far(other, wanted)))
        .toList();
  }

  // To stretch a small picture looks worse than to shrink a large one.
  private static double far(double scale, double wanted) {
    double steps = Math.log(scale / wanted);
    return steps >= 0 ? steps : -1.5 * steps;
  }
}
