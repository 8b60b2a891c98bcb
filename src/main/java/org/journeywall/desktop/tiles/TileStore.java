package org.journeywall.desktop.tiles;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The tiles there are; those not used for longest go when they take too much memory. FX thread
/// only.
final class TileStore {
  private final Map<Tile.Key, Tile> tiles = new LinkedHashMap<>(256, 0.75f, true);
  private final TreeMap<Double, Integer> scales = new TreeMap<>();
  private long bytes;

  @Nullable Tile get(Tile.Key key) {
    return tiles.get(key);
  }

  void put(Tile.Key key, Tile tile) {
    remove(key);
    tiles.put(key, tile);
    scales.merge(key.scale(), 1, Integer::sum);
    bytes += tile.bytes();
  }

  void remove(Tile.Key key) {
    Tile old = tiles.remove(key);
    if (old != null) {
      forget(key, old);
    }
  }

  private void forget(Tile.Key key, Tile tile) {
    bytes -= tile.bytes();
    scales.computeIfPresent(key.scale(), (scale, count) -> count == 1 ? null : count - 1);
  }

  /// Removes the tiles of which this holds.
  void removeIf(Predicate<Tile.Key> gone) {
    remove(gone, 0);
  }

  /// Removes those used longest ago until the rest takes no more than `most` bytes.
  ///
  /// @param dispensable which of them may go
  void shrink(long most, Predicate<Tile.Key> dispensable) {
    if (bytes > most) {
      remove(dispensable, most);
    }
  }

  private void remove(Predicate<Tile.Key> gone, long most) {
    Iterator<Map.Entry<Tile.Key, Tile>> each = tiles.entrySet().iterator();
    while (bytes > most && each.hasNext()) {
      var entry = each.next();
      if (gone.test(entry.getKey())) {
        each.remove();
        forget(entry.getKey(), entry.getValue());
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
