package org.journeywall.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.journeywall.model.Card;
import org.journeywall.model.Details;
import org.journeywall.model.Grid;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.Link;
import org.journeywall.model.MapId;
import org.journeywall.model.Measurement;
import org.journeywall.model.Metric;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Place;
import org.journeywall.model.Rank;
import org.journeywall.model.Score;
import org.journeywall.model.Stage;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// A card with all that a table can carry of it, and names in place of the ids that a table does
/// not carry: two cards are equal here when the table lost nothing.
public record Described(
    String id,
    String map,
    @Nullable String stage,
    @Nullable String step,
    @Nullable String lane,
    int index,
    Card bare,
    List<String> scores,
    List<String> personas,
    List<String> links) {

  private static final Place NOWHERE = Place.parked(new MapId("m"), Rank.MIDDLE);

  /// The cards of a workshop by their ids, each with its number in its cell.
  public static Map<String, Described> cardsOf(Workshop workshop, Words words) {
    Labels labels = Labels.of(workshop, words);
    var cards = new TreeMap<String, Described>();
    for (JourneyMap map : workshop.mapsInOrder()) {
      Grid grid = Grid.of(workshop, map.id());
      for (Stage stage : grid.stages()) {
        for (Lane lane : grid.lanes()) {
          List<Card> cell = grid.cards(stage.id(), lane.id());
          for (Card card : cell) {
            Described one = of(workshop, labels, card, stage, lane, cell.indexOf(card));
            cards.put(one.id, one);
          }
        }
      }
      for (Card card : grid.parked()) {
        Described one = of(workshop, labels, card, null, null, grid.parked().indexOf(card));
        cards.put(one.id, one);
      }
    }
    return cards;
  }

  private static Described of(
      Workshop workshop,
      Labels labels,
      Card card,
      @Nullable Stage stage,
      @Nullable Lane lane,
      int index) {
    var step = stage == null ? null : card.place().step();
    return new Described(
        card.id().value(),
        labels.of(card.place().map()),
        stage == null ? null : labels.of(stage.id()),
        step == null ? null : labels.of(step),
        lane == null ? null : labels.of(lane.id()),
        index,
        bare(card),
        card.details().scores().stream().map(score -> score(labels, score)).toList(),
        card.about().personas().stream().map(labels::of).toList(),
        linksFrom(workshop, card));
  }

  private static String score(Labels labels, Score score) {
    return String.join(
        "|", labels.of(score.persona()), "" + score.value(), score.word(), score.by());
  }

  private static List<String> linksFrom(Workshop workshop, Card card) {
    return workshop.links().values().stream()
        .filter(link -> link.from().equals(card.id()))
        .map(Described::link)
        .sorted()
        .toList();
  }

  private static String link(Link link) {
    return link.to() + " " + link.kind() + " " + link.label();
  }

  // What a table does not carry: pictures, unknown fields, the order within ids.
  private static Card bare(Card card) {
    Details details = card.details();
    Metric metric = details.metric();
    return Card.of(card.id(), NOWHERE, card.kind(), card.text())
        .withDetails(
            details
                .withScores(List.of())
                .withMetric(metric == null ? null : metric.withHistory(sorted(metric))))
        .withAbout(card.about().withPersonas(List.<PersonaId>of()).withPicture(null));
  }

  private static List<Measurement> sorted(Metric metric) {
    return metric.history().stream().sorted(Comparator.comparing(Measurement::day)).toList();
  }
}
