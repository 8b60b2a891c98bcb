package org.journeywall.desktop.tiles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.journeywall.layout.Rect;
import org.journeywall.raster.Pixels;
import org.journeywall.raster.Raster;
import org.jspecify.annotations.Nullable;

/// Draws panels from tiles. What is missing is painted at once as far as a frame has time for it,
/// else beside the window's thread; until it is there, tiles of other scales stand in for it. FX
/// thread only.
///
/// A frame is [#begin], [#at] for each scale and [#draw] for each panel from back to front, [#end].
public final class Tiles {
  /// How long a frame may paint what was never painted, in nanoseconds.
  private static final long FRESH = 6_000_000;

  /// How long it may mend what has changed, which must not be seen half.
  private static final long MENDING = 30_000_000;

  /// How many tiles there may be beside those in view.
  private static final int KEPT = 40;

  /// What the overview measures at most, in pixels.
  private static final double OVERVIEW_WIDTH = 1300;

  private static final double OVERVIEW_HEIGHT = 800;

  private final TileStore store = new TileStore();
  private final Map<PanelId, Panel> panels = new HashMap<>();
  private final Map<PanelId, Hanging> hanging = new HashMap<>();
  private final Press press;
  private final Workbench bench;
  private final StandIn standIn = new StandIn(store);
  private double overview = 1;
  private Frame frame = new Frame(new Pixels(1, 1), 1, 1, Rect.NOTHING);
  private long began;
  private boolean sharp;
  private int needed;
  private int most;
  private Pixels window = frame.picture;
  private Rect changed = Rect.NOTHING;

  /// What is drawn now.
  ///
  /// @param drawn pixels per board unit
  /// @param painted the scale of the tiles to draw it from
  /// @param window the part of the picture that is drawn on
  private record Frame(Pixels picture, double drawn, double painted, Rect window) {
    double stretch() {
      return drawn / painted;
    }
  }

  /// @param worker paints what a frame has no time for; one thread
  /// @param window runs things on the FX thread
  /// @param wake is run when a frame should be drawn again because something was painted
  public Tiles(Raster raster, Executor worker, Executor window, Runnable wake) {
    press = new Press(raster);
    bench =
        new Workbench(
            press,
            worker,
            window,
            store::blank,
            (key, tile, spoilt) -> {
              keep(key, tile, spoilt);
              // What was painted ahead is not to be seen yet.
              if (!sharp || spoilt != null) {
                wake.run();
              }
            });
  }

  private void keep(Tile.Key key, Tile tile, @Nullable Rect spoilt) {
    Panel panel = panels.get(key.panel());
    Rect pixels = panel == null ? Rect.NOTHING : key.pixels(panel.space());
    if (pixels.width() <= 0 || pixels.height() <= 0 || !tile.holds(pixels)) {
      store.giveBack(tile);
      return;
    }
    tile.painted(pixels);
    store.put(key, tile);
    if (spoilt != null) {
      spoil(tile, key, spoilt);
    }
  }

  /// Shows these panels from now on; tiles of what did not change are kept.
  ///
  /// @param size of the whole wall, in board units
  public void show(Map<PanelId, Panel> now, Rect size) {
    for (Map.Entry<PanelId, Panel> entry : now.entrySet()) {
      Panel before = panels.get(entry.getKey());
      List<Rect> changes =
          before == null
              ? List.of(entry.getValue().everything())
              : entry.getValue().changes(before);
      changes.forEach(change -> spoil(entry.getKey(), change));
    }
    if (!now.keySet().equals(panels.keySet())) {
      store.removeIf(key -> !now.containsKey(key.panel()));
      hanging.keySet().retainAll(now.keySet());
      most = 0;
    }
    panels.clear();
    panels.putAll(now);
    double fit = Math.min(OVERVIEW_WIDTH / size.width(), OVERVIEW_HEIGHT / size.height());
    overview = Math.min(1, Math.pow(2, Math.floor(Math.log(fit) / Math.log(2))));
  }

  private void spoil(PanelId panel, Rect part) {
    bench.spoil(panel, part);
    Hanging there = hanging.get(panel);
    if (there != null) {
      Rect pixels = there.pixels(part);
      changed = changed.equals(Rect.NOTHING) ? pixels : changed.with(pixels);
    }
    for (Map.Entry<Tile.Key, Tile> entry : store.entries()) {
      if (entry.getKey().panel().equals(panel)) {
        spoil(entry.getValue(), entry.getKey(), part);
      }
    }
  }

  /// Part of a panel, in board units from its corner, is no longer as a tile of it shows it.
  static void spoil(Tile tile, Tile.Key key, Rect part) {
    double scale = key.scale();
    tile.spoil(
        new Rect(
            part.x() * scale - key.column() * (double) Tile.WIDTH,
            part.y() * scale - key.row() * (double) Tile.HEIGHT,
            part.width() * scale,
            part.height() * scale));
  }

  /// What of the window looks different, in whole pixels, because panels have changed since the
  /// last frame, where they hang as they did then; [Rect#NOTHING] where all is as it was.
  public Rect changed() {
    return changed;
  }

  /// Begins a frame.
  ///
  /// @param picture of the window
  public void begin(Pixels picture) {
    window = picture;
    changed = Rect.NOTHING;
    began = System.nanoTime();
    sharp = true;
    needed = 0;
    bench.clear();
  }

  private boolean hasTime(long nanos) {
    return System.nanoTime() - began < nanos;
  }

  /// What is drawn from now on goes there, at this scale.
  ///
  /// @param scale pixels per board unit
  /// @param zooming whether the scale is still changing: then a scale near it will do
  /// @param window the part of the picture that is drawn on, in whole pixels
  public void at(Pixels picture, double scale, boolean zooming, Rect window) {
    double painted = zooming ? Math.pow(2, Math.ceil(Math.log(scale / 1.3) / Math.log(2))) : scale;
    frame = new Frame(picture, scale, painted, window);
    sharp &= !zooming;
  }

  /// Draws a panel with its corner at a pixel.
  ///
  /// @return whether it is as it should be
  public boolean draw(PanelId id, double x, double y) {
    Panel panel = panels.get(id);
    if (panel == null) {
      return true;
    }
    if (frame.picture == window) {
      hanging.put(id, new Hanging(x, y, frame.drawn));
    }
    boolean before = sharp;
    sharp = true;
    Span span = span(panel, x, y, 0);
    pressTogether(panel, id, span);
    for (Tile.Key key : span.keys(id, frame.painted)) {
      Rect pixels = key.pixels(panel.space());
      if (pixels.width() > 0 && pixels.height() > 0) {
        draw(panel, key, pixels, x, y);
      }
    }
    boolean own = sharp;
    sharp &= before;
    return own;
  }

  /// A tile to be painted, or to be mended.
  private record Piece(Tile.Key key, Rect pixels, Tile tile) {}

  // Where nothing stands in for several, as when a wall is first seen, and where many cards have
  // changed, both processors paint.
  private void pressTogether(Panel panel, PanelId id, Span span) {
    var missing = new ArrayList<Piece>();
    var stale = new ArrayList<Piece>();
    for (Tile.Key key : span.keys(id, frame.painted)) {
      Rect pixels = key.pixels(panel.space());
      Tile tile = store.get(key);
      boolean there = tile != null && tile.fits(pixels);
      boolean any = pixels.width() > 0 && pixels.height() > 0;
      if (any && !there && !standIn.covers(key, pixels, panel.space())) {
        missing.add(new Piece(key, pixels, store.blank(pixels)));
      } else if (tile != null && there && !tile.stale().equals(Rect.NOTHING)) {
        stale.add(new Piece(key, pixels, tile));
      }
    }
    missing.parallelStream().forEach(one -> press.tile(panel, one.key, one.tile.pixels()));
    for (Piece one : missing) {
      one.tile.painted(one.pixels);
      store.put(one.key, one.tile);
    }
    if (stale.size() > 1 && hasTime(MENDING)) {
      stale.parallelStream()
          .forEach(one -> one.tile.mend(press.stale(panel, one.key, one.tile.stale())));
    }
  }

  private void draw(Panel panel, Tile.Key key, Rect pixels, double x, double y) {
    double stretch = frame.stretch();
    double left = x + Math.rint(pixels.x() * stretch);
    double top = y + Math.rint(pixels.y() * stretch);
    Tile tile = tile(panel, key, pixels);
    if (tile != null && stretch == 1) {
      tile.layOn(frame.picture, (int) left, (int) top, frame.window);
      return;
    }
    double right = x + Math.rint(pixels.right() * stretch);
    double bottom = y + Math.rint(pixels.bottom() * stretch);
    var place = new Rect(left, top, right - left, bottom - top);
    var stretching = new Stretch(frame.picture, frame.window);
    if (tile == null) {
      sharp = false;
      standIn.draw(key, pixels, panel.space(), place, stretching);
    } else {
      stretching.put(tile, new Rect(0, 0, tile.width(), tile.height()), place);
    }
  }

  /// The tile as it should look, or as near to it as there is time; null where there is none yet.
  private @Nullable Tile tile(Panel panel, Tile.Key key, Rect pixels) {
    Tile tile = store.get(key);
    if (tile == null || !tile.fits(pixels)) {
      boolean late = frame.stretch() != 1 || !hasTime(FRESH);
      if (late && standIn.covers(key, pixels, panel.space())) {
        bench.want(key, panel);
        return null;
      }
      tile = store.blank(pixels);
      press.tile(panel, key, tile.pixels());
      tile.painted(pixels);
      store.put(key, tile);
    } else if (!tile.stale().equals(Rect.NOTHING)) {
      if (hasTime(MENDING)) {
        tile.mend(press.stale(panel, key, tile.stale()));
      } else {
        bench.want(key, panel);
        sharp = false;
      }
    }
    needed++;
    return tile;
  }

  /// Which tiles of a panel are in the window.
  ///
  /// @param around how many tiles more on every side
  private Span span(Panel panel, double x, double y, int around) {
    double stretch = frame.stretch();
    Rect window = frame.window;
    int columns = (int) Math.ceil(panel.space().width() * frame.painted / Tile.WIDTH);
    int rows = (int) Math.ceil(panel.space().height() * frame.painted / Tile.HEIGHT);
    double wide = Tile.WIDTH * stretch;
    double high = Tile.HEIGHT * stretch;
    return new Span(
        Math.max(0, (int) Math.floor((window.x() - x) / wide) - around),
        Math.max(0, (int) Math.floor((window.y() - y) / high) - around),
        Math.min(columns - 1, (int) Math.ceil((window.right() - x) / wide) - 1 + around),
        Math.min(rows - 1, (int) Math.ceil((window.bottom() - y) / high) - 1 + around));
  }

  /// Has painted, behind everything that is in view, what lies around it.
  ///
  /// @param x where the panel's corner is drawn, in device pixels
  public void ahead(PanelId id, double x, double y) {
    Panel panel = panels.get(id);
    if (panel != null && sharp) {
      for (Tile.Key key : span(panel, x, y, 1).keys(id, frame.painted)) {
        wantMissing(panel, key);
      }
    }
  }

  private void wantMissing(Panel panel, Tile.Key key) {
    Rect pixels = key.pixels(panel.space());
    if (pixels.width() <= 0 || pixels.height() <= 0) {
      return;
    }
    needed++;
    Tile tile = store.get(key);
    if (tile == null || !tile.fits(pixels) || !tile.stale().equals(Rect.NOTHING)) {
      bench.want(key, panel);
    }
  }

  /// Ends a frame: what it lacked is painted now, and at last the overview that stands in for
  /// everything.
  ///
  /// @return whether all that was drawn is as it should be; else a frame should follow
  public boolean end() {
    panels.forEach((id, panel) -> {
      int columns = (int) Math.ceil(panel.space().width() * overview / Tile.WIDTH);
      int rows = (int) Math.ceil(panel.space().height() * overview / Tile.HEIGHT);
      for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns; column++) {
          wantMissing(panel, new Tile.Key(id, overview, column, row));
        }
      }
    });
    // As many as were ever needed: to make them anew costs more than to paint them.
    most = Math.max(most, needed + KEPT);
    store.shrink(most, key -> key.scale() > overview);
    bench.work();
    return sharp;
  }

  /// Lets go of all pictures: nothing is drawn any more.
  public void release() {
    bench.clear();
    panels.clear();
    hanging.clear();
    store.clear();
  }

  /// Whether nothing is left to be painted.
  public boolean isSettled() {
    return sharp && bench.isIdle();
  }
}
