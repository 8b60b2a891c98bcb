package org.journeywall.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeywall.edit.ChangeInvolvement;
import org.journeywall.edit.Selection;
import org.journeywall.layout.Hit;
import org.journeywall.model.CardId;
import org.journeywall.model.Involvement;
import org.journeywall.model.MapId;
import org.journeywall.model.Persona;

/// The hand is empty: a press selects what lies under it and may become a drag.
public record Resting() implements Tool {
  @Override
  public Step on(Input input, Scene scene) {
    return switch (input) {
      case Input.Press press -> press(press, scene);
      case Input.Move move -> Step.to(this);
      case Input.Rest rest -> Step.to(this);
      case Input.Release release -> Step.to(this);
      case Input.Cancel cancel -> Step.to(this);
    };
  }

  private static Step press(Input.Press press, Scene scene) {
    Hit hit = scene.hit(press.spot());
    var effects = new ArrayList<Effect>();
    switch (hit) {
      case Hit.OnPersona persona -> effects.add(new Effect.Score(persona.persona()));
      case Hit.OnConversion pill -> effects.add(new Effect.Tell(pill.from()));
      case Hit.OnMember member -> effects.add(new Effect.Look(member.persona()));
      case Hit.OnInvolvement place -> involve(place, scene).ifPresent(effects::add);
      case Hit.OnCard _,
          Hit.OnBadge _,
          Hit.OnFace _,
          Hit.OnCell _,
          Hit.OnLink _,
          Hit.OnParkingLot _,
          Hit.OnStage _,
          Hit.OnStageEdge _,
          Hit.OnLane _,
          Hit.OnLaneEdge _,
          Hit.OnCorner _,
          Hit.Nowhere _ ->
          effects.add(new Effect.Select(selection(hit, press, scene)));
    }
    return new Step(new Holding(hit, press.spot(), press.adding(), press.clicks() == 2), effects);
  }

  // One level more with each press, and from the highest to none.
  private static Optional<Effect> involve(Hit.OnInvolvement place, Scene scene) {
    Persona persona = scene.committed().personas().get(place.persona());
    if (persona == null) {
      return Optional.empty();
    }
    Involvement now = persona.involvement(place.stage());
    int next = now.level() == Involvement.DECIDES ? 0 : now.level() + 1;
    return Optional.of(
        new Effect.Commit(
            ChangeInvolvement.level(persona, now.withLevel(next)), scene.selection()));
  }

  private static Selection selection(Hit hit, Input.Press press, Scene scene) {
    Selection now = scene.selection();
    MapId map = scene.board().map().id();
    return switch (hit) {
      case Hit.OnCard card -> pick(now, List.of(card.card()), press.adding());
      case Hit.OnBadge badge -> pick(now, List.of(badge.top()), press.adding());
      case Hit.OnFace face -> pick(now, face.cards(), press.adding());
      case Hit.OnCell cell ->
          press.adding() && !now.cardIds().isEmpty()
              ? now
              : new Selection.Cell(map, cell.stage(), cell.lane());
      case Hit.OnLink link ->
          press.adding() && !now.cardIds().isEmpty() ? now : new Selection.Link(link.link());
      case Hit.OnParkingLot parking ->
          press.adding() && !now.cardIds().isEmpty() ? now : new Selection.Parking(map);
      case Hit.OnStage stage -> new Selection.Stage(stage.stage());
      case Hit.OnStageEdge edge -> new Selection.Stage(edge.stage());
      case Hit.OnLane lane -> new Selection.Lane(lane.lane());
      case Hit.OnLaneEdge edge -> new Selection.Lane(edge.lane());
      case Hit.OnPersona persona -> now;
      case Hit.OnConversion pill -> now;
      case Hit.OnMember member -> now;
      case Hit.OnInvolvement place -> now;
      case Hit.OnCorner corner -> Selection.none();
      case Hit.Nowhere nowhere -> Selection.none();
    };
  }

  // Pressing one of several selected cards keeps them all, for it may begin to drag them.
  private static Selection pick(Selection now, List<CardId> cards, boolean adding) {
    if (adding) {
      Selection next = now;
      for (CardId card : cards) {
        next = next.toggled(card);
      }
      return next;
    }
    return now.cardIds().containsAll(cards) ? now : Selection.cards(cards);
  }
}
