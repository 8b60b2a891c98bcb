package org.journeywall.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Id;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.LaneKind;
import org.journeywall.model.MapId;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.journeywall.model.Place;
import org.journeywall.model.StageId;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;

/// Two states as one: the second, and on it, as ghosts, what is not there any more and the places
/// from which cards were moved away. Laid out like any workshop, so that nothing covers anything.
/// The parking lot is that of the second: what left it is told by the list.
///
/// @param workshop to be looked at only
/// @param ghosts the ghosts, and whose they are
public record Overlaid(Workshop workshop, Map<CardId, CardId> ghosts) {
  public Overlaid {
    ghosts = Map.copyOf(ghosts);
  }

  public static Overlaid of(Workshop before, Workshop after) {
    Table<CardId, Card> cards = after.cards();
    var ghosts = new HashMap<CardId, CardId>();
    var stages = new HashSet<StageId>();
    var lanes = new HashSet<LaneId>();
    var maps = new HashSet<MapId>();
    for (Card card : before.cards().values()) {
      Card now = after.cards().get(card.id());
      boolean staying = now != null && now.place().sameCell(card.place());
      if (staying || card.place().isParked() || isFaceOnly(card, before)) {
        continue;
      }
      CardId id = free(cards, ghosts.size());
      ghosts.put(id, card.id());
      cards = cards.with(id, ghost(card, id, after));
      Place place = card.place();
      maps.add(place.map());
      if (place.stage() != null && place.lane() != null) {
        stages.add(place.stage());
        lanes.add(place.lane());
      }
    }
    Table<PictureId, Picture> pictures = after.pictures();
    for (Picture picture : before.pictures()) {
      pictures = pictures.with(picture.id(), picture);
    }
    Workshop laid =
        after
            .withPictures(pictures)
            .withCards(cards)
            .withMaps(filled(after.maps(), before.maps(), maps))
            .withStages(filled(after.stages(), before.stages(), stages))
            .withLanes(filled(after.lanes(), before.lanes(), lanes));
    return new Overlaid(laid, ghosts);
  }

  // A score without a text is told by the former curve.
  private static boolean isFaceOnly(Card card, Workshop workshop) {
    LaneId in = card.place().lane();
    Lane lane = in == null ? null : workshop.lanes().get(in);
    return lane != null
        && lane.kind() == LaneKind.EMOTIONS
        && card.text().isBlank()
        && !card.details().scores().isEmpty();
  }

  private static CardId free(Table<CardId, Card> cards, int number) {
    var id = new CardId("ghost-" + number);
    while (cards.contains(id)) {
      id = new CardId(id.value() + "-");
    }
    return id;
  }

  // It is seen, but counts for nothing: neither for curves nor for the funnel.
  private static Card ghost(Card card, CardId id, Workshop after) {
    Metric metric = card.details().metric();
    Metric still =
        metric == null || metric.type() != MetricType.VOLUME
            ? metric
            : metric.withType(MetricType.OTHER);
    var details = card.details().withScores(List.of()).withMetric(still);
    return card.withId(id)
        .withDetails(card.kind() == CardKind.METRIC ? details : details.withMetric(null))
        .withAbout(
            card.about()
                .withPersonas(
                    card.about().personas().stream().filter(after.personas()::contains).toList()))
        .withPlace(card.place().withUnder(null));
  }

  // With what is not there any more, as far as a ghost stands on it.
  private static <I extends Id, R> Table<I, R> filled(
      Table<I, R> now, Table<I, R> before, Set<I> wanted) {
    Table<I, R> all = now;
    for (I id : wanted) {
      all = all.contains(id) ? all : all.with(id, before.require(id));
    }
    return all;
  }
}
