package org.journeywall.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.Link;
import org.journeywall.model.LinkId;
import org.journeywall.model.Table;
import org.jspecify.annotations.Nullable;

/// Places the links of a map. After an edit it looks only at links that changed, whose cards
/// changed their places, or that touch a cell in which something moved.
final class LinkSetter {
  /// Links over a longer way than this, across and down together, do not look what lies there.
  private static final double LOOKS_AHEAD = 1600;

  private final Grid grid;
  private final Map<Grid.Cell, PlacedCell> cells;
  private final List<PlacedCurve> curves;
  private final @Nullable Board before;
  private final LinkGround ground;
  private final LinkLabels labels;
  private final Map<CardId, Rect> faces = new HashMap<>();
  private final Set<LinkId> dirty = new LinkedHashSet<>();
  private Table<CardId, List<LinkId>> ends = Table.empty();

  /// @param ground the board that is being laid out
  /// @param labels sets what links say on it
  LinkSetter(Grid grid, LinkGround ground, LinkLabels labels, @Nullable Board before) {
    this.grid = grid;
    this.ground = ground;
    cells = ground.cells();
    curves = ground.curves();
    this.labels = labels;
    this.before = before;
  }

  PlacedLinks set() {
    if (grid.workshop().links().isEmpty()) {
      return PlacedLinks.NONE;
    }
    PlacedLinks old = before == null ? PlacedLinks.NONE : before.links();
    ends = old.ends;
    takeLinks();
    takeCards();
    takeCells(old);
    for (PlacedCurve curve : curves) {
      for (PlacedCurve.Spot spot : curve.spots()) {
        spot.point().cards().forEach(card -> faces.putIfAbsent(card, spot.rect()));
      }
    }
    return dirty.isEmpty() ? old : placed(old);
  }

  private void takeLinks() {
    Table<LinkId, Link> known = before == null ? Table.empty() : before.grid().workshop().links();
    for (var difference : known.difference(grid.workshop().links())) {
      dirty.add(difference.key());
      Link was = difference.before();
      Link is = difference.after();
      boolean sameEnds =
          was != null && is != null && was.from().equals(is.from()) && was.to().equals(is.to());
      if (!sameEnds) {
        end(was, false);
        end(is, true);
      }
    }
  }

  private void end(@Nullable Link link, boolean here) {
    if (link != null) {
      for (CardId card : List.of(link.from(), link.to())) {
        List<LinkId> known = ends.get(card);
        var ids = new ArrayList<LinkId>(known == null ? List.of() : known);
        ids.remove(link.id());
        if (here) {
          ids.add(link.id());
        }
        ends = ids.isEmpty() ? ends.without(card) : ends.with(card, List.copyOf(ids));
      }
    }
  }

  private void takeCards() {
    if (before != null) {
      for (var difference : before.grid().workshop().cards().difference(grid.workshop().cards())) {
        Card was = difference.before();
        Card is = difference.after();
        if (was == null || is == null || !was.place().equals(is.place())) {
          takeLinksOf(difference.key());
        }
      }
    }
  }

  private void takeLinksOf(CardId card) {
    List<LinkId> ids = ends.get(card);
    if (ids != null) {
      dirty.addAll(ids);
    }
  }

  // A link that looks for a free way hears of every cell it may lie over.
  private void takeCells(PlacedLinks old) {
    if (before == null) {
      return;
    }
    Set<Grid.Cell> all = new HashSet<>(cells.keySet());
    all.addAll(before.cells().keySet());
    var moved = new ArrayList<Rect>();
    for (Grid.Cell cell : all) {
      PlacedCell was = before.cells().get(cell);
      PlacedCell is = cells.get(cell);
      if (!Objects.equals(was, is) || isCurved(cell) && !before.curves().equals(curves)) {
        dirty.addAll(old.byCell.getOrDefault(cell, Set.of()));
        if (was == null) {
          grid.cards(cell.stage(), cell.lane()).forEach(card -> takeLinksOf(card.id()));
        } else {
          moved.add(before.cell(cell.stage(), cell.lane()));
        }
        moved.add(ground.cell(cell));
      }
    }
    for (LinkId id : old.watchful) {
      Rect watched = old.standing.require(id).watched();
      if (moved.stream().anyMatch(watched::intersects)) {
        dirty.add(id);
      }
    }
  }

  private boolean isCurved(Grid.Cell cell) {
    return Board.isCurved(curves, cell.lane())
        || before != null && Board.isCurved(before.curves(), cell.lane());
  }

  private PlacedLinks placed(PlacedLinks old) {
    Table<LinkId, PlacedLinks.Standing> standing = old.standing;
    var byCell = new HashMap<>(old.byCell);
    var watchful = new HashSet<>(old.watchful);
    var out = new ArrayList<PlacedLink>();
    var in = new ArrayList<PlacedLink>();
    for (LinkId id : dirty) {
      PlacedLinks.Standing was = old.standing.get(id);
      PlacedLinks.Standing is = standing(grid.workshop().links().get(id));
      if (!Objects.equals(was, is)) {
        if (was != null) {
          note(byCell, was, false);
          add(out, was.placed());
        }
        if (is != null) {
          note(byCell, is, true);
          add(in, is.placed());
        }
        watchful.remove(id);
        if (is != null && !is.watched().equals(Rect.NOTHING)) {
          watchful.add(id);
        }
        standing = is == null ? standing.without(id) : standing.with(id, is);
      }
    }
    return new PlacedLinks(
        ends,
        standing,
        byCell,
        watchful,
        out.isEmpty() && in.isEmpty() ? old.buckets : old.buckets.with(out, in));
  }

  private static void add(List<PlacedLink> links, @Nullable PlacedLink link) {
    if (link != null) {
      links.add(link);
    }
  }

  private static void note(
      Map<Grid.Cell, Set<LinkId>> byCell, PlacedLinks.Standing link, boolean here) {
    for (Grid.Cell cell : List.of(link.from(), link.to())) {
      var ids = new LinkedHashSet<>(byCell.getOrDefault(cell, Set.of()));
      ids.remove(link.link().id());
      if (here) {
        ids.add(link.link().id());
      }
      byCell.put(cell, ids);
    }
  }

  private PlacedLinks.@Nullable Standing standing(@Nullable Link link) {
    Card from = link == null ? null : here(link.from());
    Card to = link == null ? null : here(link.to());
    Grid.Cell start = from == null ? null : grid.cellOf(from);
    Grid.Cell end = to == null ? null : grid.cellOf(to);
    if (link == null || from == null || to == null || start == null || end == null) {
      return null;
    }
    Rect first = rect(from, start);
    Rect second = rect(to, end);
    // Within a closed stack there is no way to be drawn.
    boolean apart = first != null && second != null && !first.equals(second);
    List<Bend> ways =
        first == null || second == null || !apart ? List.of() : LinkRouter.ways(first, second);
    if (first == null || second == null || ways.isEmpty()) {
      return new PlacedLinks.Standing(link, start, end, null, Rect.NOTHING);
    }
    Rect around = first.with(second).inset(-PlacedLink.REACH);
    boolean choosing = ways.size() > 1 && around.width() + around.height() < LOOKS_AHEAD;
    Bend curve = choosing ? freest(ways) : LinkRouter.unseeing(ways);
    PlacedLink.Label label = labels.label(link.label(), curve);
    Rect watched = choosing ? around : Rect.NOTHING;
    if (label != null) {
      Rect domain = LinkLabels.domain(curve);
      watched = choosing ? watched.with(domain) : domain;
    }
    return new PlacedLinks.Standing(link, start, end, new PlacedLink(link, curve, label), watched);
  }

  private Bend freest(List<Bend> ways) {
    Bend best = ways.getFirst();
    int least = Integer.MAX_VALUE;
    for (Bend way : ways) {
      int covered = ground.covered(way);
      if (covered < least) {
        least = covered;
        best = way;
      }
    }
    return best;
  }

  private @Nullable Card here(CardId id) {
    Card card = grid.workshop().cards().get(id);
    return card != null && card.place().map().equals(grid.map()) ? card : null;
  }

  private @Nullable Rect rect(Card card, Grid.Cell cell) {
    PlacedCell placed = cells.get(cell);
    PlacedCard found = placed == null ? null : placed.rows().find(card);
    if (placed != null && found == null && card.place().under() != null) {
      found = placed.rows().find(grid.topOf(card));
    }
    return placed != null && found != null ? placed.onBoard(found).rect() : faces.get(card.id());
  }
}
