package org.journeywall.tool;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.edit.Selection;
import org.journeywall.layout.Hit;
import org.journeywall.model.CardId;
import org.journeywall.model.MapId;

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
    if (hit instanceof Hit.OnPersona persona) {
      effects.add(new Effect.Score(persona.persona()));
    } else {
      effects.add(new Effect.Select(selection(hit, press, scene)));
    }
    return new Step(new Holding(hit, press.spot(), press.adding(), press.clicks() == 2), effects);
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
