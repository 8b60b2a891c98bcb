package org.journeywall.desktop.tiles;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.journeywall.layout.Rect;
import org.jspecify.annotations.Nullable;

/// Has tiles painted one after the other beside the window's thread, the most wanted first. FX
/// thread only.
final class Workbench {
  /// Takes what was painted.
  interface Done {

    /// @param spoilt what of the panel changed meanwhile, in board units from its corner; null
    ///   where nothing did
    void painted(Tile.Key key, Tile tile, @Nullable Rect spoilt);
  }

  private final Press press;
  private final Executor worker;
  private final Executor window;
  private final Function<Rect, Tile> blank;
  private final Done done;
  private final Map<Tile.Key, Panel> wanted = new LinkedHashMap<>();
  private Tile.@Nullable Key atWork;
  private @Nullable Rect spoilt;

  /// @param worker paints
  /// @param window runs things on the FX thread
  /// @param blank gives a tile for a piece to be painted on
  Workbench(Press press, Executor worker, Executor window, Function<Rect, Tile> blank, Done done) {
    this.press = press;
    this.worker = worker;
    this.window = window;
    this.blank = blank;
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
    Tile tile = blank.apply(key.pixels(panel.space()));
    worker.execute(() -> {
      try {
        press.tile(panel, key, tile.pixels());
      } finally {
        // Also after a bug: the wall must not stand still because of one tile.
        window.execute(() -> finished(key, tile));
      }
    });
  }

  private void finished(Tile.Key key, Tile tile) {
    atWork = null;
    done.painted(key, tile, spoilt);
    work();
  }
}
