package org.journeywall.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.journeywall.model.About;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Details;
import org.journeywall.model.MapId;
import org.journeywall.model.Measurement;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.journeywall.model.Place;
import org.journeywall.model.Rank;

/// Cards of every look with one text: plain, with badges, as tiles.
final class Notes {
  private Notes() {}

  static List<Card> with(String text) {
    var cards = new ArrayList<Card>();
    Card plain = card(CardKind.CONCERN, text);
    cards.add(plain);
    cards.add(voted(plain, 4));
    cards.add(voted(plain.withDetails(Details.NONE.withMomentOfTruth(true)), 1_234));
    cards.add(card(CardKind.METRIC, text));
    Metric metric =
        new Metric(
            MetricType.OTHER,
            1234567.5,
            "customers / month",
            2_000_000.0,
            Metric.Better.HIGHER,
            null,
            List.of(new Measurement(LocalDate.of(2026, 1, 1), 1_000_000)));
    Card tile = card(CardKind.METRIC, text).withDetails(Details.NONE.withMetric(metric));
    cards.add(tile);
    cards.add(voted(tile, 12));
    return cards;
  }

  private static Card card(CardKind kind, String text) {
    return Card.of(new CardId("c"), Place.parked(new MapId("m"), Rank.MIDDLE), kind, text);
  }

  private static Card voted(Card card, int votes) {
    return card.withAbout(About.NOTHING.withVotes(votes));
  }
}
