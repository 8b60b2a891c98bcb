package org.journeywall.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.journeywall.model.Card;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.MapId;
import org.journeywall.model.Place;
import org.journeywall.model.Rank;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.StepId;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// Where cards are put: a cell of a map or its parking lot.
public sealed interface Target {

  /// A cell of a map.
  ///
  /// @param step the step of the stage the cards come to; without one, cards that stay in the stage
  ///   keep theirs and others have none
  record Cell(MapId map, StageId stage, LaneId lane, @Nullable StepId step) implements Target {
    public Cell(MapId map, StageId stage, LaneId lane) {
      this(map, stage, lane, null);
    }
  }

  /// The parking lot of a map.
  record Parking(MapId map) implements Target {

    // As on the wall: a card whose stage or lane is gone is seen in the parking lot.
    private boolean holds(Workshop workshop, Spot spot) {
      StageId stage = spot.stage;
      LaneId lane = spot.lane;
      return spot.map.equals(map)
          && (stage == null || lane == null || !new Cell(map, stage, lane).isIn(workshop));
    }
  }

  /// The map it is on.
  MapId map();

  /// Where a card standing at `place` stands.
  static Target of(Place place) {
    StageId stage = place.stage();
    LaneId lane = place.lane();
    return stage == null || lane == null
        ? new Parking(place.map())
        : new Cell(place.map(), stage, lane, place.step());
  }

  /// Whether the workshop has such a place.
  default boolean isIn(Workshop workshop) {
    return switch (this) {
      case Parking parking -> workshop.maps().contains(parking.map);
      case Cell cell -> {
        Stage stage = workshop.stages().get(cell.stage);
        Lane lane = workshop.lanes().get(cell.lane);
        yield workshop.maps().contains(cell.map)
            && stage != null
            && stage.map().equals(cell.map)
            && lane != null
            && lane.map().equals(cell.map)
            && (cell.step == null || Fitting.hasStep(stage, cell.step));
      }
    };
  }

  /// The cards that stand there, in order; the steps are one row of cards.
  default List<Card> cards(Workshop workshop) {
    var found = new ArrayList<Card>();
    Map<Object, List<Card>> spots = workshop.cards().groups(new BySpot());
    switch (this) {
      case Cell cell ->
          found.addAll(spots.getOrDefault(new Spot(cell.map, cell.stage, cell.lane), List.of()));
      case Parking parking ->
          spots.forEach((spot, cards) -> {
            if (parking.holds(workshop, (Spot) spot)) {
              found.addAll(cards);
            }
          });
    }
    found.sort(Card.ORDER);
    return found;
  }

  /// A place without rank and step.
  record Spot(MapId map, @Nullable StageId stage, @Nullable LaneId lane) {}

  /// Puts cards of one spot together.
  record BySpot() implements Function<Card, Spot> {
    @Override
    public Spot apply(Card card) {
      Place place = card.place();
      return new Spot(place.map(), place.stage(), place.lane());
    }
  }

  /// A place here with that rank.
  default Place place(Rank rank) {
    return switch (this) {
      case Cell cell -> new Place(cell.map, cell.stage, cell.step, cell.lane, rank);
      case Parking parking -> Place.parked(parking.map, rank);
    };
  }

  /// The card put here, with the rank it has; what it lay under it leaves.
  default Card receive(Card card) {
    Place old = card.place();
    Place here = place(old.rank());
    boolean keepsStep =
        here.step() == null && here.stage() != null && here.stage().equals(old.stage());
    return card.withPlace(keepsStep ? here.withStep(old.step()) : here);
  }
}
