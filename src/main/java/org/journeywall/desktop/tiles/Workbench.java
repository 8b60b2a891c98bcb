package org.journeywall.desktop.tiles;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import org.journeywall.layout.Rect;
import org.journeywall.raster.Pixels;
import org.jspecify.annotations.Nullable;

/// Has tiles painted one after the other beside the window's thread, the most wanted first. FX
/// thread only.
final class Workbench {
  private final Press press;
  private final Executor worker;
  private final Executor window;
  private final BiConsumer<Tile.Key, Tile> done;
  private final Map<Tile.Key, Panel> wanted = new LinkedHashMap<>();
  private Tile.@Nullable Key atWork;
  private @Nullable Rect spoilt;

  /// @param worker paints
  /// @param window runs things on the FX thread
  /// @param done takes what was painted
  Workbench(Press press, Executor worker, Executor window, BiConsumer<Tile.Key, Tile> done) {
    this.press = press;
    this.worker = worker;
    this.window = window;
    this.done = done;
  }

  /// Nothing is wanted any more but what is painted right now.
  void clear() {
    wanted.clear();
  }

  /// Asks for a tile behind those asked for before.
  void want(Tile.Key key, Panel panel) {
    if (!key.equals(atWork)) {
      wanted.putIfAbsent(key, panel);
    }
  }

  boolean isIdle() {
    return atWork == null && wanted.isEmpty();
  }

  /// A part of a panel has changed: what is being painted shows it as it was.
  ///
  /// @param part in board units from the panel's corner
  void spoil(PanelId panel, Rect part) {
    Tile.Key key = atWork;
    if (key != null && key.panel().equals(panel)) {
      Rect before = spoilt;
      spoilt = before == null ? part : before.with(part);
    }
  }

  /// Goes on with what is wanted, if nothing is being painted.
  void work() {
    if (atWork != null || wanted.isEmpty()) {
      return;
    }
    var first = wanted.entrySet().iterator().next();
    Tile.Key key = first.getKey();
    Panel panel = first.getValue();
    wanted.remove(key);
    atWork = key;
    spoilt = null;
    worker.execute(() -> {
      Pixels painted = press.tile(panel, key);
      window.execute(() -> finished(key, new Tile(painted)));
    });
  }

  private void finished(Tile.Key key, Tile tile) {
    atWork = null;
    Rect part = spoilt;
    if (part != null) {
      Tiles.spoil(tile, key, part);
    }
    done.accept(key, tile);
    work();
  }
}
