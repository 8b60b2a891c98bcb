package org.journeywall.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.Link;
import org.journeywall.model.LinkId;
import org.journeywall.model.Table;
import org.jspecify.annotations.Nullable;

/// The links of a map as they run on its board: those between two cards that stand on it.
/// Immutable; an edit that touches no link leaves the very same object.
public final class PlacedLinks {
  static final PlacedLinks NONE =
      new PlacedLinks(Table.empty(), Table.empty(), Map.of(), Set.of(), LinkBuckets.EMPTY);

  private static final Comparator<PlacedLink> BY_ID =
      Comparator.comparing(placed -> placed.link().id().value());

  /// A link between two cells of the map.
  ///
  /// @param placed how it runs; null where one of the cards is not to be seen
  /// @param watched where it has to do with what else lies there; nothing where it has not
  record Standing(
      Link link, Grid.Cell from, Grid.Cell to, @Nullable PlacedLink placed, Rect watched) {}

  /// Every link of the workshop by each of its cards.
  final Table<CardId, List<LinkId>> ends;

  final Table<LinkId, Standing> standing;

  /// Which of those that stand begin or end in a cell.
  final Map<Grid.Cell, Set<LinkId>> byCell;

  /// Those that look for a free way or a free place for their label.
  final Set<LinkId> watchful;

  final LinkBuckets buckets;

  PlacedLinks(
      Table<CardId, List<LinkId>> ends,
      Table<LinkId, Standing> standing,
      Map<Grid.Cell, Set<LinkId>> byCell,
      Set<LinkId> watchful,
      LinkBuckets buckets) {
    this.ends = ends;
    this.standing = standing;
    this.byCell = byCell;
    this.watchful = watchful;
    this.buckets = buckets;
  }

  public boolean isEmpty() {
    return standing.isEmpty();
  }

  /// Every link that runs on the board, by their ids.
  public List<PlacedLink> all() {
    var all = new ArrayList<PlacedLink>();
    standing.forEach(one -> {
      PlacedLink placed = one.placed();
      if (placed != null) {
        all.add(placed);
      }
    });
    all.sort(BY_ID);
    return all;
  }

  /// A link; null where it is not drawn.
  public @Nullable PlacedLink get(LinkId id) {
    Standing found = standing.get(id);
    return found == null ? null : found.placed();
  }

  /// The links that begin or end at a card, by their ids.
  public List<PlacedLink> of(CardId card) {
    List<LinkId> ids = ends.get(card);
    var links = new ArrayList<PlacedLink>();
    for (LinkId id : ids == null ? List.<LinkId>of() : ids) {
      PlacedLink placed = get(id);
      if (placed != null) {
        links.add(placed);
      }
    }
    links.sort(BY_ID);
    return links;
  }

  /// Those that reach into a part of the board, by their ids.
  public List<PlacedLink> within(Rect part) {
    return buckets.within(part);
  }

  /// The link nearest to a point and no further from it than `reach`; null where there is none.
  public @Nullable PlacedLink at(double x, double y, double reach) {
    PlacedLink nearest = null;
    double least = reach;
    for (PlacedLink link : within(Rect.around(x, y, reach))) {
      PlacedLink.Label label = link.label();
      boolean onLabel = label != null && label.clear() && label.pill().contains(x, y);
      double distance = onLabel ? 0 : link.distance(x, y);
      if (distance <= least) {
        least = distance;
        nearest = link;
      }
    }
    return nearest;
  }
}
