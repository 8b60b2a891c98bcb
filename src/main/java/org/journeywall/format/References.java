package org.journeywall.format;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeywall.format.Contents.Found;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Extras;
import org.journeywall.model.Involvement;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.Link;
import org.journeywall.model.MapId;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.PictureId;
import org.journeywall.model.Place;
import org.journeywall.model.Rank;
import org.journeywall.model.Score;
import org.journeywall.model.Stack;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Step;
import org.journeywall.model.StepId;
import org.journeywall.model.WorkshopInfo;
import org.jspecify.annotations.Nullable;

/// Makes the records of a file fit together: whatever names something that is not there gets the
/// nearest thing that is, and says so.
final class References {
  private final Contents from;
  private final Report report;
  private final List<Found<JourneyMap>> maps;
  private final Set<MapId> mapIds = new HashSet<>();
  private final Map<StageId, Stage> stages = new HashMap<>();
  private final Map<LaneId, Lane> lanes = new HashMap<>();

  /// A record as messages speak of it: by what people wrote on it, else by its id.
  private record Named(String words, String id) {
    String name() {
      return words.isEmpty() ? id : words;
    }
  }

  private References(Contents from, Report report) {
    this.from = from;
    this.report = report;
    this.maps = new ArrayList<>(from.maps());
  }

  static Contents mended(Contents contents, Report report) {
    return new References(contents, report).mended();
  }

  private Contents mended() {
    boolean anything =
        !from.stages().isEmpty() || !from.lanes().isEmpty() || !from.cards().isEmpty();
    if (maps.isEmpty() && anything) {
      String name = from.info().title();
      maps.add(new Found<>(JourneyMap.named(new MapId("map"), Rank.MIDDLE, name), true));
      report.add(Repair.Kind.MAP_MADE, name);
    }
    maps.forEach(map -> mapIds.add(map.record().id()));
    List<Found<Stage>> mendedStages = stages();
    List<Found<Lane>> mendedLanes = from.lanes().stream().map(one -> one.with(this::lane)).toList();
    mendedStages.forEach(stage -> stages.put(stage.record().id(), stage.record()));
    mendedLanes.forEach(lane -> lanes.put(lane.record().id(), lane.record()));
    List<Found<Card>> cards =
        stacked(from.cards().stream().map(one -> one.with(this::card)).toList());
    return new Contents(
        info(),
        List.copyOf(maps),
        mendedStages,
        mendedLanes,
        cards,
        personas(cards),
        links(),
        from.pictures());
  }

  private WorkshopInfo info() {
    WorkshopInfo info = from.info();
    PictureId logo = picture(info.logo(), new Named(info.title(), "workshop"));
    return new WorkshopInfo(
        info.title(),
        info.client(),
        info.date(),
        info.participants(),
        logo,
        info.language(),
        info.extras());
  }

  private @Nullable PictureId picture(@Nullable PictureId picture, Named record) {
    if (picture != null && !from.pictures().contains(picture)) {
      report.about(record.words, Repair.Kind.PICTURE_MISSING, record.name(), picture.value());
      return null;
    }
    return picture;
  }

  private MapId map(MapId map, Named record) {
    if (mapIds.contains(map)) {
      return map;
    }
    JourneyMap first =
        Collections.min(Contents.records(maps), Comparator.comparing(JourneyMap::rank));
    report.about(record.words, Repair.Kind.MAP_MISSING, record.name(), map.value(), first.name());
    return first.id();
  }

  private List<Found<Stage>> stages() {
    Set<String> wanted = new HashSet<>();
    from.stages()
        .forEach(one -> one.record().steps().forEach(step -> wanted.add(step.id().value())));
    Set<String> taken = new HashSet<>();
    return from.stages().stream()
        .map(one -> one.with(stage -> stage(stage, wanted, taken)))
        .toList();
  }

  private Stage stage(Stage stage, Set<String> wanted, Set<String> taken) {
    var steps = new ArrayList<Step>(stage.steps().size());
    Extras extras = stage.extras();
    for (Step step : stage.steps()) {
      String id = step.id().value();
      if (id.equals(IdTexts.MISSING) || !taken.add(id)) {
        id = IdTexts.free("step", wanted, taken);
        report.about(step.name(), Repair.Kind.NEW_ID, step.name(), id);
        extras = ExtraKeys.without(extras, StagePart.STEPS, StagePart.STEPS);
      }
      steps.add(new Step(new StepId(id), step.name(), step.extras()));
    }
    return new Stage(
        stage.id(),
        map(stage.map(), new Named(stage.name(), stage.id().value())),
        stage.rank(),
        stage.name(),
        stage.goal(),
        stage.duration(),
        stage.owner(),
        steps,
        stage.columns(),
        extras);
  }

  private Lane lane(Lane lane) {
    return new Lane(
        lane.id(),
        map(lane.map(), new Named(lane.name(), lane.id().value())),
        lane.rank(),
        lane.kind(),
        lane.name(),
        lane.hint(),
        lane.rows(),
        lane.extras());
  }

  private Card card(Card card) {
    var named = new Named(card.text(), card.id().value());
    Card placed = card.withPlace(place(card.place(), named));
    PictureId picture = picture(card.about().picture(), named);
    return placed.withAbout(placed.about().withPicture(picture));
  }

  private List<Found<Card>> stacked(List<Found<Card>> cards) {
    Map<CardId, Card> known = new HashMap<>();
    cards.forEach(one -> known.put(one.record().id(), one.record()));
    Map<CardId, Card> mended = new HashMap<>();
    for (Card card : Stack.mended(Contents.records(cards), known::get)) {
      var named = new Named(card.text(), card.id().value());
      String under = String.valueOf(known.getOrDefault(card.id(), card).place().under());
      report.about(named.words, Repair.Kind.STACK_MENDED, named.name(), under);
      mended.put(card.id(), card);
    }
    return cards.stream()
        .map(one -> one.with(card -> mended.getOrDefault(card.id(), card)))
        .toList();
  }

  private Place place(Place place, Named card) {
    MapId map = map(place.map(), card);
    StageId stageId = place.stage();
    Stage stage = stageId == null ? null : stages.get(stageId);
    boolean stageGone = stageId != null && (stage == null || !stage.map().equals(map));
    LaneId laneId = place.lane();
    Lane lane = laneId == null ? null : lanes.get(laneId);
    boolean laneGone = laneId != null && (lane == null || !lane.map().equals(map));
    if (stageGone || laneGone) {
      report.about(
          card.words,
          Repair.Kind.CARD_PARKED,
          card.name(),
          String.valueOf(stageGone ? stageId : laneId));
      return Place.parked(map, place.rank()).withUnder(place.under());
    }
    StepId step = place.step();
    boolean stepGone =
        step != null
            && (stage == null || stage.steps().stream().noneMatch(one -> one.id().equals(step)));
    if (stepGone) {
      report.about(card.words, Repair.Kind.STEP_MISSING, card.name(), String.valueOf(step));
    }
    return new Place(map, stageId, stepGone ? null : step, laneId, place.rank(), place.under());
  }

  private List<Found<Persona>> personas(List<Found<Card>> cards) {
    var personas = new ArrayList<Found<Persona>>();
    Set<PersonaId> known = new HashSet<>();
    for (Found<Persona> found : from.personas()) {
      known.add(found.record().id());
      personas.add(found.with(this::persona));
    }
    Set<PersonaId> named = new LinkedHashSet<>();
    for (Found<Card> card : cards) {
      card.record().details().scores().stream().map(Score::persona).forEach(named::add);
      named.addAll(card.record().about().personas());
    }
    for (PersonaId id : named) {
      if (known.add(id)) {
        report.about(id.value(), Repair.Kind.PERSONA_MADE, id.value());
        personas.add(new Found<>(made(id, personas), true));
      }
    }
    return personas;
  }

  private static Persona made(PersonaId id, List<Found<Persona>> before) {
    Optional<Rank> last = before.stream().map(one -> one.record().rank()).max(naturalOrder());
    Rank rank = Rank.between(last.orElse(null), null);
    return Persona.named(id, rank, id.value(), before.size());
  }

  private Persona persona(Persona persona) {
    var involvements = new ArrayList<Involvement>();
    Extras extras = persona.extras();
    var seen = new HashSet<StageId>();
    var places = new HashSet<String>();
    for (Involvement one : persona.involvements()) {
      String stage = one.stage().value();
      String place = ExtraKeys.inList(PersonaPart.INVOLVEMENT, stage, places);
      if (stages.containsKey(one.stage()) && seen.add(one.stage())) {
        involvements.add(one);
      } else {
        String said = stage + " " + one.level() + " " + one.need();
        report.about(persona.name(), Repair.Kind.RECORD_LEFT_OUT, persona.name(), said);
        extras = ExtraKeys.without(extras, PersonaPart.INVOLVEMENT, place);
      }
    }
    return new Persona(
        persona.id(),
        persona.rank(),
        persona.name(),
        persona.role(),
        persona.roleName(),
        persona.colour(),
        persona.goals(),
        persona.barriers(),
        involvements,
        picture(persona.picture(), new Named(persona.name(), persona.id().value())),
        extras);
  }

  private List<Found<Link>> links() {
    Set<CardId> cards = new HashSet<>();
    from.cards().forEach(card -> cards.add(card.record().id()));
    var links = new ArrayList<Found<Link>>();
    for (Found<Link> found : from.links()) {
      Link link = found.record();
      boolean leadsOn = !link.from().equals(link.to());
      if (leadsOn && cards.contains(link.from()) && cards.contains(link.to())) {
        links.add(found);
      } else {
        report.about(
            link.label(),
            Repair.Kind.LINK_LEFT_OUT,
            link.from().value(),
            link.to().value(),
            link.label());
      }
    }
    return links;
  }
}
