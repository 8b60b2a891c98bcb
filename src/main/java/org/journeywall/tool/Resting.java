package org.journeywall.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.journeywall.edit.Selection;
import org.journeywall.edit.Target;
import org.journeywall.layout.Hit;
import org.journeywall.model.CardId;
import org.journeywall.model.MapId;

/// The hand is empty: a press selects what lies under it and may become a drag.
public record Resting() implements Tool {
  @Override
  public Step on(Input input, Scene scene) {
    return switch (input) {
      case Input.Press press ->
          press.clicks() == 2 ? doubleClick(press, scene) : click(press, scene);
      case Input.Move move -> Step.to(this);
      case Input.Release release -> Step.to(this);
      case Input.Cancel cancel -> Step.to(this);
    };
  }

  private static Step click(Input.Press press, Scene scene) {
    Hit hit = scene.hit(press.spot());
    var effects = new ArrayList<Effect>();
    if (hit instanceof Hit.OnPersona persona) {
      effects.add(new Effect.Score(persona.persona()));
    } else {
      effects.add(new Effect.Select(selection(hit, press, scene)));
    }
    return new Step(new Holding(hit, press.spot(), press.adding()), effects);
  }

  private static Selection selection(Hit hit, Input.Press press, Scene scene) {
    Selection now = scene.selection();
    MapId map = scene.board().map().id();
    return switch (hit) {
      case Hit.OnCard card -> pick(now, List.of(card.card()), press.adding());
      case Hit.OnFace face -> pick(now, face.cards(), press.adding());
      case Hit.OnCell cell ->
          press.adding() && !now.cardIds().isEmpty()
              ? now
              : new Selection.Cell(map, cell.stage(), cell.lane());
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

  private static Step doubleClick(Input.Press press, Scene scene) {
    Hit hit = scene.hit(press.spot());
    return switch (hit) {
      case Hit.OnCard card -> Step.to(new Spent(), new Effect.Write(card.card()));
      case Hit.OnFace face -> Step.to(new Spent(), new Effect.Write(face.cards().getFirst()));
      case Hit.OnCell cell -> writeNew(press.spot(), scene);
      case Hit.OnParkingLot parking -> writeNew(press.spot(), scene);
      case Hit.OnStage stage -> Step.to(new Spent(), new Effect.RenameStage(stage.stage()));
      case Hit.OnLane lane -> Step.to(new Spent(), new Effect.RenameLane(lane.lane()));
      case Hit.OnCorner corner -> Step.to(new Spent(), new Effect.RenameMap());
      case Hit.OnStageEdge edge -> Step.to(new Spent());
      case Hit.OnLaneEdge edge -> Step.to(new Spent());
      case Hit.OnPersona persona -> Step.to(new Spent());
      case Hit.Nowhere nowhere -> Step.to(new Spent());
    };
  }

  private static Step writeNew(Spot spot, Scene scene) {
    Scene.Slot slot = scene.slot(spot, Set.of());
    if (slot == null) {
      return Step.to(new Spent());
    }
    Target target = slot.target();
    return Step.to(new Spent(), new Effect.WriteNew(target, slot.index(), null));
  }
}
