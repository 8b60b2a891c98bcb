package org.journeywall.compare;

import java.util.List;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.MapId;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Place;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Step;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// What the records of a workshop are called; empty where they are not there or have no name.
record Names(Workshop workshop) {
  /// As much of a card's text as serves for its name, in code points.
  private static final int EXCERPT = 60;

  String of(MapId id) {
    JourneyMap map = workshop.maps().get(id);
    return map == null ? "" : map.name();
  }

  String of(@Nullable StageId id) {
    Stage stage = id == null ? null : workshop.stages().get(id);
    return stage == null ? "" : stage.name();
  }

  String of(@Nullable LaneId id) {
    Lane lane = id == null ? null : workshop.lanes().get(id);
    return lane == null ? "" : lane.name();
  }

  String of(PersonaId id) {
    Persona persona = workshop.personas().get(id);
    return persona == null ? "" : persona.name();
  }

  String of(@Nullable CardId id) {
    Card card = id == null ? null : workshop.cards().get(id);
    return card == null ? "" : of(card);
  }

  static String of(Card card) {
    return card.excerpt(EXCERPT);
  }

  List<String> of(List<PersonaId> personas) {
    return personas.stream().map(this::of).toList();
  }

  /// Where a card is.
  Whereabouts of(Place place, int position) {
    Stage stage = place.stage() == null ? null : workshop.stages().get(place.stage());
    boolean parked = stage == null || place.lane() == null;
    return new Whereabouts(
        of(place.map()),
        parked ? "" : of(place.stage()),
        stage == null || parked ? "" : step(stage, place),
        parked ? "" : of(place.lane()),
        parked,
        of(place.under()),
        position);
  }

  private static String step(Stage stage, Place place) {
    return stage.steps().stream()
        .filter(step -> step.id().equals(place.step()))
        .map(Step::name)
        .findFirst()
        .orElse("");
  }
}
