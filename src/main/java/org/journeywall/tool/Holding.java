package org.journeywall.tool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.journeywall.edit.Selection;
import org.journeywall.edit.Stacks;
import org.journeywall.edit.Target;
import org.journeywall.layout.Hit;
import org.journeywall.layout.Rect;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Link;

/// The button is down and the pointer has not moved: it may become a drag, or stay a click.
///
/// @param adding whether the press added to the selection
/// @param twice whether it is the second press of a double click; who clicks a card and at once
///   drags it means the drag
public record Holding(Hit hit, Spot start, boolean adding, boolean twice) implements Tool {
  @Override
  public Step on(Input input, Scene scene) {
    return switch (input) {
      case Input.Press press -> Step.to(this);
      case Input.Move move ->
          move.spot().isBeyond(start, scene.slack()) ? begin(move, scene) : Step.to(this);
      case Input.Rest rest -> Step.to(this);
      case Input.Release release -> twice && !adding ? doubleClick(scene) : click(scene);
      case Input.Cancel cancel -> Step.to(new Spent());
    };
  }

  // A click on one of several selected cards, without a drag, means that one.
  private Step click(Scene scene) {
    if (!adding && hit instanceof Hit.OnBadge badge) {
      return Step.to(
          new Resting(),
          new Effect.Select(Selection.card(badge.top())),
          new Effect.Spread(badge.top()));
    }
    if (!adding && hit instanceof Hit.OnCard card && scene.selection().cardIds().size() > 1) {
      return Step.to(new Resting(), new Effect.Select(Selection.card(card.card())));
    }
    return Step.to(new Resting());
  }

  private Step doubleClick(Scene scene) {
    return switch (hit) {
      case Hit.OnCard card -> Step.to(new Resting(), new Effect.Write(card.card()));
      case Hit.OnBadge badge -> Step.to(new Resting());
      case Hit.OnFace face -> Step.to(new Resting(), new Effect.Write(face.cards().getFirst()));
      case Hit.OnCell cell -> writeNew(scene);
      case Hit.OnLink link -> Step.to(new Resting(), new Effect.LabelLink(link.link()));
      case Hit.OnParkingLot parking -> writeNew(scene);
      case Hit.OnStage stage -> Step.to(new Resting(), new Effect.RenameStage(stage.stage()));
      case Hit.OnLane lane -> Step.to(new Resting(), new Effect.RenameLane(lane.lane()));
      case Hit.OnCorner corner -> Step.to(new Resting(), new Effect.RenameMap());
      case Hit.OnStageEdge edge -> Step.to(new Resting());
      case Hit.OnLaneEdge edge -> Step.to(new Resting());
      case Hit.OnPersona persona -> Step.to(new Resting());
      case Hit.OnConversion pill -> Step.to(new Resting());
      case Hit.OnMember member -> Step.to(new Resting());
      case Hit.OnInvolvement place -> Step.to(new Resting());
      case Hit.Nowhere nowhere -> Step.to(new Resting());
    };
  }

  private Step writeNew(Scene scene) {
    Scene.Slot slot = scene.slot(start, Set.of());
    if (slot == null) {
      return Step.to(new Resting());
    }
    Target target = slot.target();
    return Step.to(new Resting(), new Effect.WriteNew(target, slot.index(), null));
  }

  private Step begin(Input.Move move, Scene scene) {
    return switch (hit) {
      case Hit.OnCard card -> carry(card.card(), move, scene);
      case Hit.OnBadge badge -> carry(badge.top(), move, scene);
      case Hit.OnFace face -> face(face, move, scene);
      case Hit.OnStage stage -> new Dragging(new Handle.StageOrder(stage.stage())).on(move, scene);
      case Hit.OnLane lane -> new Dragging(new Handle.LaneOrder(lane.lane())).on(move, scene);
      case Hit.OnStageEdge edge -> new Dragging(new Handle.StageEdge(edge.stage())).on(move, scene);
      case Hit.OnLaneEdge edge -> new Dragging(new Handle.LaneEdge(edge.lane())).on(move, scene);
      case Hit.OnCell cell -> cell(cell, move, scene);
      case Hit.OnLink link -> band(move, scene);
      case Hit.OnParkingLot parking -> band(move, scene);
      case Hit.Nowhere nowhere -> band(move, scene);
      case Hit.OnPersona persona -> Step.to(new Spent());
      case Hit.OnConversion pill -> Step.to(new Spent());
      case Hit.OnMember member -> Step.to(new Spent());
      case Hit.OnInvolvement place -> Step.to(new Spent());
      case Hit.OnCorner corner -> Step.to(new Spent());
    };
  }

  // Up and down scores, along the curve carries the card to another stage.
  private Step face(Hit.OnFace face, Input.Move move, Scene scene) {
    boolean steep = Math.abs(move.spot().y() - start.y()) > Math.abs(move.spot().x() - start.x());
    return steep
        ? new Dragging(new Handle.Face(face.persona(), face.cards())).on(move, scene)
        : carry(face.cards().getFirst(), move, scene);
  }

  private Step cell(Hit.OnCell cell, Input.Move move, Scene scene) {
    Handle first = Feelings.begun(cell.stage(), start, move.spot(), scene);
    return first == null ? band(move, scene) : new Dragging(first).on(move, scene);
  }

  private Step carry(CardId taken, Input.Move move, Scene scene) {
    List<CardId> selected = scene.selectedInOrder();
    List<CardId> carried = selected.contains(taken) ? selected : scene.inOrder(Set.of(taken));
    Rect rect = scene.rect(taken, start.ground());
    double gripX = rect == null ? 0 : start.x() - rect.x();
    double gripY = rect == null ? 0 : start.y() - rect.y();
    Map<CardId, CardId> copied = new HashMap<>();
    carried.forEach(id -> copied.put(id, scene.ids().card()));
    List<Card> copies =
        carried.stream()
            .map(id -> scene.committed().cards().require(id).withId(of(copied, id)))
            .toList();
    List<Card> stacked = Stacks.renamed(copies, copied);
    return new CarryingCards(carried, stacked, links(copied, scene), taken, gripX, gripY)
        .on(move, scene);
  }

  private static CardId of(Map<CardId, CardId> copied, CardId id) {
    return Objects.requireNonNull(copied.get(id));
  }

  /// The links among the cards, for their copies.
  private static List<Link> links(Map<CardId, CardId> copied, Scene scene) {
    var links = new ArrayList<Link>();
    if (copied.size() > 1) {
      for (Link link : scene.committed().links()) {
        if (copied.containsKey(link.from()) && copied.containsKey(link.to())) {
          links.add(
              new Link(
                  scene.ids().link(),
                  of(copied, link.from()),
                  of(copied, link.to()),
                  link.kind(),
                  link.label(),
                  link.extras()));
        }
      }
    }
    return links;
  }

  private Step band(Input.Move move, Scene scene) {
    Set<CardId> before = adding ? scene.selection().cardIds() : Set.of();
    return new Banding(start, before).on(move, scene);
  }
}
