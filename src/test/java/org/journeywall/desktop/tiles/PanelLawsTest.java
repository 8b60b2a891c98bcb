package org.journeywall.desktop.tiles;

import static org.journeywall.desktop.tiles.Hung.PAINTER;
import static org.journeywall.desktop.tiles.Hung.RASTER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.journeywall.edit.RandomCommands;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.find.Bright;
import org.journeywall.layout.Arrangement;
import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.RandomArrangements;
import org.journeywall.layout.Rect;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;
import org.journeywall.raster.Pixels;
import org.journeywall.raster.Shades;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// What the fast picture of the wall rests on: it is, pixel for pixel, the plain painting of all
/// marks, whichever tiles it is put together from and however often they were mended.
@ExtendWith(ApplicationExtension.class)
class PanelLawsTest {
  private static final int SEEDS = 3;
  private static final int CARDS = 40;
  private static final int STEPS = 25;

  private final Press press = new Press(RASTER);

  private static Hung wall(long seed) {
    Workshop workshop = RandomWorkshops.linked(seed, CARDS);
    MapId map = workshop.mapsInOrder().getFirst().id();
    Grid grid = Grid.of(workshop, map);
    return Hung.arranged(
        grid, RandomArrangements.after(Arrangement.PLAIN, grid, new Random(seed)), null);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.07, 0.25, 0.5, 0.74, 1, 1.5, 2})
  void tilesTogetherAreTheirPanel(double scale) {
    for (int seed = 0; seed < SEEDS; seed++) {
      Hung wall = wall(seed);
      var random = new Random(seed);
      for (Hung shown : List.of(wall, wall.shown(showing(wall, random)))) {
        shown
            .panels()
            .forEach((id, panel) ->
                assertSame(Hung.atOnce(panel, scale), tiled(id, panel, scale), scale + " × " + id));
      }
    }
  }

  private Pixels tiled(PanelId id, Panel panel, double scale) {
    int width = (int) Math.ceil(panel.space().width() * scale);
    int height = (int) Math.ceil(panel.space().height() * scale);
    var together = new Pixels(width, height);
    var piece = new Pixels(Tile.WIDTH, Tile.HEIGHT);
    for (Tile.Key key : keys(id, panel, scale)) {
      press.tile(panel, key, piece);
      Rect place = key.pixels(panel.space());
      Hung.put(
          piece,
          (int) place.width(),
          (int) place.height(),
          together,
          (int) place.x(),
          (int) place.y());
    }
    return together;
  }

  private static List<Tile.Key> keys(PanelId id, Panel panel, double scale) {
    var keys = new ArrayList<Tile.Key>();
    for (int x = 0; x * Tile.WIDTH < panel.space().width() * scale; x++) {
      for (int y = 0; y * Tile.HEIGHT < panel.space().height() * scale; y++) {
        keys.add(new Tile.Key(id, scale, x, y));
      }
    }
    return keys;
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 2})
  void panelsTogetherAreTheWallDrawnPlainly(double scale) {
    for (int seed = 0; seed < SEEDS; seed++) {
      Hung wall = wall(seed);
      double left = Measures.LANE_COLUMN * scale;
      double top = Measures.HEADER * scale;
      int width = (int) Math.ceil(wall.board().width() * scale - left);
      int height = (int) Math.ceil(wall.board().height() * scale - top);
      var plain = new Pixels(width, height);
      RASTER.draw(plain, PAINTER.wall(wall.board()), scale, left, top);
      var together = new Pixels(width, height);
      Map<PanelId, Panel> panels = wall.panels();
      for (PlacedLane lane : wall.board().lanes().reversed()) {
        var id = new PanelId.Cells(lane.lane().id());
        Pixels cells = tiled(id, Objects.requireNonNull(panels.get(id)), scale);
        int y = (int) (Math.rint(lane.y() * scale) - top);
        Hung.put(cells, cells.width(), cells.height(), together, 0, y);
      }
      assertSame(plain, together, "seed " + seed);
    }
  }

  @Test
  void mendedTilesAreFreshOnes() {
    for (double scale : new double[] {0.07, 0.25, 0.74, 1, 1.5}) {
      for (int seed = 0; seed < SEEDS; seed++) {
        long start = seed;
        new FxRobot().interact(() -> edit(start, scale));
      }
    }
  }

  private void edit(long seed, double scale) {
    Workshop workshop = RandomWorkshops.linked(seed, CARDS);
    MapId map = workshop.mapsInOrder().getFirst().id();
    var commands = new RandomCommands(seed);
    var random = new Random(seed);
    var grid = Grid.of(workshop, map);
    Hung wall = Hung.draft(grid);
    Map<PanelId, Panel> before = Map.of();
    Map<Tile.Key, Tile> tiles = new HashMap<>();
    for (int step = 0; step < STEPS; step++) {
      Map<PanelId, Panel> now = wall.panels();
      mend(tiles, before, now, scale, "seed " + seed + ", step " + step);
      before = now;
      Workshop next = commands.next(workshop).apply(workshop);
      if (next.maps().get(map) != null) {
        workshop = next;
        grid = grid.after(workshop);
      }
      Arrangement arrangement = RandomArrangements.after(wall.board().arrangement(), grid, random);
      wall = Hung.arranged(grid, arrangement, wall);
      wall = random.nextBoolean() ? wall : wall.shown(showing(wall, random));
    }
  }

  private void mend(
      Map<Tile.Key, Tile> tiles,
      Map<PanelId, Panel> before,
      Map<PanelId, Panel> now,
      double scale,
      String what) {
    tiles.keySet().removeIf(key -> !now.containsKey(key.panel()));
    now.forEach((id, panel) -> {
      Panel old = before.get(id);
      List<Rect> changes = old == null ? List.of() : panel.changes(old);
      if (old != null && old.space().y() != panel.space().y() && !isExact(panel, old, scale)) {
        tiles.keySet().removeIf(key -> key.panel().equals(id));
      }
      for (Tile.Key key : keys(id, panel, scale)) {
        Tile tile = tiles.computeIfAbsent(key, none -> Tile.whole());
        changes.forEach(change -> Tiles.spoil(tile, key, change));
        Rect pixels = key.pixels(panel.space());
        if (!tile.fits(pixels)) {
          press.tile(panel, key, tile.pixels());
          tile.painted(pixels);
        } else if (!tile.stale().equals(Rect.NOTHING)) {
          tile.mend(press.stale(panel, key, tile.stale()));
        }
        assertNear(fresh(panel, key), shown(tile), 2, what + ", " + scale + " × " + key);
      }
    });
  }

  // Other fractions of a pixel are rounded to 1/256: what moved by them may be a shade different.
  private static boolean isExact(Panel panel, Panel old, double scale) {
    double by = (panel.space().y() - old.space().y()) * scale * 256;
    return by == Math.rint(by);
  }

  private Pixels fresh(Panel panel, Tile.Key key) {
    var all = new Pixels(Tile.WIDTH, Tile.HEIGHT);
    press.tile(panel, key, all);
    Rect pixels = key.pixels(panel.space());
    var fresh = new Pixels((int) pixels.width(), (int) pixels.height());
    Hung.put(all, fresh.width(), fresh.height(), fresh, 0, 0);
    return fresh;
  }

  private static Pixels shown(Tile tile) {
    var shown = new Pixels(tile.width(), tile.height());
    Hung.put(tile.pixels(), tile.width(), tile.height(), shown, 0, 0);
    return shown;
  }

  /// Some cards in the hand, some on their way, some looked past.
  private static Showing showing(Hung wall, Random random) {
    Set<CardId> lifted = new HashSet<>();
    Set<CardId> answers = new HashSet<>();
    Map<CardId, Rect> settling = new HashMap<>();
    for (PlacedCard card : wall.board().cards()) {
      CardId id = card.card().id();
      switch (random.nextInt(8)) {
        case 0 -> lifted.add(id);
        case 1 ->
            settling.put(
                id, card.rect().movedBy(random.nextInt(200) - 100, random.nextInt(90) - 45.5));
        case 2, 3 -> answers.add(id);
        default -> {}
      }
    }
    for (PlacedCard card : wall.tray().cards()) {
      if (random.nextInt(4) == 0) {
        lifted.add(card.card().id());
      }
    }
    boolean looking = random.nextInt(4) == 0;
    CardId onto =
        random.nextBoolean() || wall.board().cards().isEmpty()
            ? null
            : wall.board().cards().get(random.nextInt(wall.board().cards().size())).card().id();
    Bright bright = looking ? new Bright.Only(answers, CARDS) : Bright.all();
    return new Showing(lifted, onto, bright, settling);
  }

  private static void assertSame(Pixels expected, Pixels actual, String what) {
    assertNear(expected, actual, 0, what);
  }

  // A link that has moved along with its lane is computed elsewhere, so that the last bit of a
  // number, and with it a shade, may be another; where two cross, two shades.
  private static void assertNear(Pixels expected, Pixels actual, int shades, String what) {
    assertEquals(expected.width(), actual.width(), what);
    assertEquals(expected.height(), actual.height(), what);
    for (int i = 0; i < expected.argb().length; i++) {
      int wanted = expected.argb()[i];
      int found = actual.argb()[i];
      if (wanted != found && Shades.apart(wanted, found) > shades) {
        int at = i;
        assertEquals(
            Integer.toHexString(wanted),
            Integer.toHexString(found),
            () -> what + ": pixel " + at % expected.width() + ", " + at / expected.width());
      }
    }
  }
}
