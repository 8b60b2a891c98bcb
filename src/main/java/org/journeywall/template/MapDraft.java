package org.journeywall.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.journeywall.model.CardKind;
import org.journeywall.model.Extras;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Place;
import org.journeywall.model.Stage;

/// One map being written.
final class MapDraft {
  /// The six lanes of a usual wall.
  static final List<LaneKind> USUAL =
      List.of(
          LaneKind.TOUCHPOINTS,
          LaneKind.NEEDS,
          LaneKind.EMOTIONS,
          LaneKind.CONCERNS,
          LaneKind.OUR_ACTIONS,
          LaneKind.METRICS);

  private final WorkshopDraft workshop;
  private final JourneyMap map;
  private final Map<LaneKind, Lane> lanes = new LinkedHashMap<>();
  private final List<StageDraft> stages = new ArrayList<>();
  private final List<CardDraft> cards = new ArrayList<>();

  MapDraft(WorkshopDraft workshop, JourneyMap map, List<LaneKind> kinds) {
    this.workshop = workshop;
    this.map = map;
    for (LaneKind kind : kinds) {
      lanes.put(kind, lane(kind));
    }
  }

  private Lane lane(LaneKind kind) {
    String key = "lane." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Lane(
        workshop.ids().lane(),
        map.id(),
        WorkshopDraft.rank(lanes.size()),
        kind,
        workshop.words().text(key),
        workshop.words().text(key + ".hint"),
        1,
        Extras.NONE);
  }

  /// A stage called `stage.KEY`, with its goal and duration.
  StageDraft stage(String key) {
    Words words = workshop.words();
    String name = "stage." + key;
    var id = workshop.ids().stage();
    Stage stage =
        Stage.named(id, map.id(), WorkshopDraft.rank(stages.size()), words.text(name))
            .withGoal(words.text(name + ".goal"))
            .withDuration(words.text(name + ".duration"));
    var draft = new StageDraft(workshop, this, key, stage);
    stages.add(draft);
    return draft;
  }

  /// A card that nobody has placed yet.
  CardDraft parked(CardKind kind, String key) {
    long before = cards.stream().filter(card -> card.card().place().isParked()).count();
    return add(Place.parked(map.id(), WorkshopDraft.rank((int) before)), kind, key);
  }

  CardDraft card(StageDraft stage, LaneKind lane, String key) {
    var laneId = Objects.requireNonNull(lanes.get(lane)).id();
    Place first = Place.inCell(map.id(), stage.id(), laneId, WorkshopDraft.rank(0));
    long before = cards.stream().filter(card -> card.card().place().sameCell(first)).count();
    return add(first.withRank(WorkshopDraft.rank((int) before)), lane.cardKind(), key);
  }

  private CardDraft add(Place place, CardKind kind, String key) {
    var card = new CardDraft(workshop, place, kind, key);
    cards.add(card);
    return card;
  }

  JourneyMap map() {
    return map;
  }

  List<Lane> lanes() {
    return List.copyOf(lanes.values());
  }

  List<StageDraft> stages() {
    return stages;
  }

  List<CardDraft> drafts() {
    return cards;
  }
}
