package org.journeywall.compare;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Involvement;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.Link;
import org.journeywall.model.MapId;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.journeywall.model.Place;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.jspecify.annotations.Nullable;

/// Makes a workshop whole again of which parts were taken over from another: what a record names
/// comes along from there; what is nowhere is named no longer.
final class Furnishing {
  private final Workshop source;
  private Workshop now;

  Furnishing(Workshop workshop, Workshop source) {
    now = workshop;
    this.source = source;
  }

  Workshop furnished() {
    now.cards().forEach(this::bringPlace);
    now.stages().forEach(stage -> bringMap(stage.map()));
    now.lanes().forEach(lane -> bringMap(lane.map()));
    dropOfLostMaps();
    now.cards().forEach(this::card);
    now.cards().forEach(this::stack);
    now.personas().forEach(this::persona);
    now.links().forEach(this::link);
    PictureId logo = now.info().logo();
    if (logo != null && !hasPicture(logo)) {
      WorkshopInfo info = now.info().withLogo(null);
      now = now.withInfo(info);
    }
    return now;
  }

  private void bringMap(MapId id) {
    var map = source.maps().get(id);
    if (map != null && !now.maps().contains(id)) {
      now = now.withMaps(now.maps().with(id, map));
    }
  }

  private void bringPlace(Card card) {
    Place place = card.place();
    bringMap(place.map());
    Stage stage = place.stage() == null ? null : source.stages().get(place.stage());
    Lane lane = place.lane() == null ? null : source.lanes().get(place.lane());
    if (stage != null && !now.stages().contains(stage.id())) {
      now = now.withStages(now.stages().with(stage.id(), stage));
    }
    if (lane != null && !now.lanes().contains(lane.id())) {
      now = now.withLanes(now.lanes().with(lane.id(), lane));
    }
  }

  // A map that goes takes its frame with it; cards that nobody removed go to the first map.
  private void dropOfLostMaps() {
    List<Stage> stages = now.stages().values();
    List<Lane> lanes = now.lanes().values();
    for (Stage stage : stages) {
      if (!now.maps().contains(stage.map())) {
        now = now.withStages(now.stages().without(stage.id()));
      }
    }
    for (Lane lane : lanes) {
      if (!now.maps().contains(lane.map())) {
        now = now.withLanes(now.lanes().without(lane.id()));
      }
    }
  }

  private void card(Card card) {
    Card whole = card.withPlace(place(card.place()));
    List<PersonaId> personas = card.about().personas().stream().filter(this::hasPersona).toList();
    var scores =
        card.details().scores().stream().filter(score -> hasPersona(score.persona())).toList();
    PictureId picture = card.about().picture();
    PictureId kept = picture != null && hasPicture(picture) ? picture : null;
    whole =
        whole
            .withDetails(card.details().withScores(scores))
            .withAbout(card.about().withPersonas(personas).withPicture(kept));
    put(card, whole);
  }

  private void put(Card old, Card whole) {
    if (!whole.equals(old)) {
      now = now.withCards(now.cards().with(whole.id(), whole));
    }
  }

  private Place place(Place place) {
    MapId map =
        now.maps().contains(place.map()) || now.maps().isEmpty()
            ? place.map()
            : now.mapsInOrder().getFirst().id();
    StageId stageId = place.stage();
    LaneId laneId = place.lane();
    Stage stage = stageId == null ? null : now.stages().get(stageId);
    Lane lane = laneId == null ? null : now.lanes().get(laneId);
    if (stage == null || lane == null || !stage.map().equals(map) || !lane.map().equals(map)) {
      boolean wasParked = place.isParked() && map.equals(place.map());
      return wasParked && stageIsOf(stage, map) && laneIsOf(lane, map)
          ? new Place(map, idOf(stage), null, idOf(lane), place.rank(), place.under())
          : Place.parked(map, place.rank());
    }
    boolean hasStep = stage.steps().stream().anyMatch(step -> step.id().equals(place.step()));
    return hasStep ? place : place.withStep(null);
  }

  private static @Nullable StageId idOf(@Nullable Stage stage) {
    return stage == null ? null : stage.id();
  }

  private static @Nullable LaneId idOf(@Nullable Lane lane) {
    return lane == null ? null : lane.id();
  }

  private static boolean stageIsOf(@Nullable Stage stage, MapId map) {
    return stage == null || stage.map().equals(map);
  }

  private static boolean laneIsOf(@Nullable Lane lane, MapId map) {
    return lane == null || lane.map().equals(map);
  }

  private void stack(Card card) {
    CardId under = now.cards().require(card.id()).place().under();
    Card top = under == null ? null : now.cards().get(under);
    boolean holds =
        top != null && top.place().under() == null && top.place().sameCell(card.place());
    if (under != null && !holds) {
      Card alone = now.cards().require(card.id());
      put(alone, alone.withPlace(alone.place().withUnder(null)));
    }
  }

  private boolean hasPersona(PersonaId id) {
    Persona persona = source.personas().get(id);
    if (!now.personas().contains(id) && persona != null) {
      now = now.withPersonas(now.personas().with(id, persona));
    }
    return now.personas().contains(id);
  }

  private boolean hasPicture(PictureId id) {
    Picture picture = source.pictures().get(id);
    if (!now.pictures().contains(id) && picture != null) {
      now = now.withPictures(now.pictures().with(id, picture));
    }
    return now.pictures().contains(id);
  }

  private void persona(Persona persona) {
    List<Involvement> involvements = new ArrayList<>();
    for (Involvement one : persona.involvements()) {
      if (now.stages().contains(one.stage())) {
        involvements.add(one);
      }
    }
    PictureId picture = persona.picture();
    if (picture != null && !hasPicture(picture)) {
      throw new IllegalStateException("a persona's portrait is in neither workshop");
    }
    if (involvements.size() < persona.involvements().size()) {
      Persona whole = persona.withInvolvements(involvements);
      now = now.withPersonas(now.personas().with(persona.id(), whole));
    }
  }

  private void link(Link link) {
    Table<CardId, Card> cards = now.cards();
    if (!cards.contains(link.from()) || !cards.contains(link.to())) {
      now = now.withLinks(now.links().without(link.id()));
    }
  }
}
