package org.journeywall.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Extras;
import org.journeywall.model.Ids;
import org.journeywall.model.Link;
import org.journeywall.model.MapId;
import org.journeywall.model.MapState;
import org.journeywall.model.Metric;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// Maps that go on from another: the same stages, lanes and cards under new ids, with a link from
/// each card to its successor, by which both can be laid beside each other later.
public final class Succession {
  private Succession() {}

  /// The journey as it should become, to begin with as it is.
  public static MapContent future(
      Workshop workshop, MapId map, Ids ids, String name, String subtitle) {
    MapContent copy = of(workshop, map, ids);
    return copy.with(
        copy.map().withNames(name, copy.map().title(), subtitle).withState(MapState.FUTURE),
        copy.cards());
  }

  /// The map for another quarter. What was measured becomes history; a figure that is not there yet
  /// is left open, so that nobody takes the old one for new.
  ///
  /// @param values the new figures by the cards of the old map
  /// @param day they were measured on
  public static MapContent quarter(
      Workshop workshop,
      MapId map,
      Ids ids,
      String name,
      String subtitle,
      Map<CardId, Double> values,
      LocalDate day) {
    LocalDate held = workshop.info().date();
    LocalDate undated = held == null ? day : held;
    List<Card> old = MapContent.of(workshop, map).cards();
    MapContent copy = of(workshop, map, ids);
    var cards = new ArrayList<Card>();
    for (int i = 0; i < old.size(); i++) {
      cards.add(measured(copy.cards().get(i), values.get(old.get(i).id()), day, undated));
    }
    return copy.with(copy.map().withNames(name, copy.map().title(), subtitle), cards);
  }

  private static Card measured(
      Card card, @Nullable Double value, LocalDate day, LocalDate undated) {
    Metric metric = card.details().metric();
    if (metric == null) {
      return card;
    }
    Metric next =
        value == null ? metric.awaited(undated) : metric.measuredAnew(value, day, undated);
    return card.withDetails(card.details().withMetric(next));
  }

  // The cards of a copy stand in the order of those they are copies of.
  private static MapContent of(Workshop workshop, MapId map, Ids ids) {
    MapContent old = MapContent.of(workshop, map);
    MapContent copy = old.copy(ids, old.map().name());
    var links = new ArrayList<Link>(copy.links());
    for (int i = 0; i < old.cards().size(); i++) {
      CardId from = old.cards().get(i).id();
      CardId to = copy.cards().get(i).id();
      links.add(new Link(ids.link(), from, to, Link.Kind.BECOMES, "", Extras.NONE));
    }
    return new MapContent(
        copy.map(), copy.stages(), copy.lanes(), copy.cards(), links, copy.involvements());
  }
}
