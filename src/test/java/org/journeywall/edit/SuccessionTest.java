package org.journeywall.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Ids;
import org.journeywall.model.Link;
import org.journeywall.model.MapState;
import org.journeywall.model.Measurement;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.journeywall.model.Validity;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;

/// What goes on from a map: its future, its next quarter.
class SuccessionTest {
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
  private static final LocalDate JANUARY = LocalDate.of(2027, 1, 15);

  private final Ids ids = new Ids(new Random(3));
  private final Workshop wall = withMetrics();

  private static Workshop withMetrics() {
    Workshop workshop = Wall.workshop();
    var metric = Metric.of(MetricType.VOLUME, 3100).withMeasured(OCTOBER);
    for (CardId id : Wall.ids("a", "b")) {
      Card card = Wall.get(workshop, id.value());
      Card figure = card.withKind(CardKind.METRIC).withDetails(card.details().withMetric(metric));
      workshop = workshop.withCards(workshop.cards().with(id, figure));
    }
    return workshop;
  }

  private static Map<CardId, Card> successors(Workshop workshop) {
    var successors = new HashMap<CardId, Card>();
    for (Link link : workshop.links().values()) {
      if (link.kind() == Link.Kind.BECOMES) {
        successors.put(link.from(), workshop.cards().require(link.to()));
      }
    }
    return successors;
  }

  @Test
  void everyCardOfTheFutureKnowsWhereItComesFrom() {
    MapContent future = Succession.future(wall, Wall.MAP, ids, "Future", "as it should be");
    Workshop after = new AddMap(future, 1, CommandName.FUTURE_MAP).apply(wall);
    assertEquals(List.of(), Validity.problems(after));
    assertEquals(MapState.FUTURE, after.maps().require(future.map().id()).state());
    assertEquals("as it should be", after.maps().require(future.map().id()).subtitle());
    Map<CardId, Card> successors = successors(after);
    List<Card> old = MapContent.of(wall, Wall.MAP).cards();
    assertEquals(Set.copyOf(old.stream().map(Card::id).toList()), successors.keySet());
    for (Card card : old) {
      Card next = Objects.requireNonNull(successors.get(card.id()));
      assertEquals(card.text(), next.text());
      assertEquals(future.map().id(), next.place().map());
      assertEquals(card.details(), next.details());
    }
  }

  @Test
  void theFiguresOfTheQuarterBeforeBecomeHistoryAndWhatIsNotKnownYetIsOpen() {
    CardId told = Wall.card("a");
    MapContent quarter =
        Succession.quarter(wall, Wall.MAP, ids, "Q1 2027", "", Map.of(told, 3350.0), JANUARY);
    Workshop after = new AddMap(quarter, 1, CommandName.NEXT_QUARTER).apply(wall);
    assertEquals(List.of(), Validity.problems(after));
    List<Measurement> history = List.of(new Measurement(OCTOBER, 3100));
    Metric anew = metric(after, told);
    assertEquals(3350.0, anew.value());
    assertEquals(JANUARY, anew.measured());
    assertEquals(history, anew.history());
    Metric later = metric(after, Wall.card("b"));
    assertNull(later.value());
    assertNull(later.measured());
    assertEquals(history, later.history());
    assertEquals(wall.cards().require(told), after.cards().require(told));
  }

  private static Metric metric(Workshop workshop, CardId old) {
    Card card = Objects.requireNonNull(successors(workshop).get(old));
    return Objects.requireNonNull(card.details().metric());
  }

  @Test
  void quartersAreReadAsTheyAreWrittenAndFollowEachOther() {
    assertEquals(Optional.of(new Quarter(2026, 4)), Quarter.in("current state · Q4 2026"));
    assertEquals(Optional.of(new Quarter(2026, 4)), Quarter.in("stan obecny · IV kw. 2026"));
    assertEquals(Optional.of(new Quarter(2026, 3)), Quarter.in("III kw.\u00a02026"));
    assertTrue(Quarter.in("FAQ4 2026, in 2026").isEmpty());
    assertEquals(new Quarter(2027, 1), new Quarter(2026, 4).next());
    assertEquals(new Quarter(2026, 3), new Quarter(2026, 2).next());
    assertEquals(new Quarter(2026, 4), Quarter.of(OCTOBER));
    assertEquals("stan · I kw. 2027", Quarter.renamed("stan · IV kw. 2026", "I kw. 2027"));
    assertEquals("no quarter", Quarter.renamed("no quarter", "Q1 2027"));
  }
}
