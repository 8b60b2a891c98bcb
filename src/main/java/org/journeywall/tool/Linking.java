package org.journeywall.tool;

import java.util.List;
import java.util.Set;
import org.journeywall.edit.DrawnLinks;
import org.journeywall.edit.LinkCards;
import org.journeywall.edit.Selection;
import org.journeywall.layout.Hit;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Link;
import org.jspecify.annotations.Nullable;

/// A thread is drawn from a card. Let go over another card it becomes a link; over free ground of
/// the wall a new card is opened for writing there, linked.
///
/// @param from the card it begins at
/// @param at where its end is; null before the first move
public record Linking(CardId from, @Nullable Spot at) implements Tool {
  public Linking(CardId from) {
    this(from, null);
  }

  @Override
  public Step on(Input input, Scene scene) {
    return switch (input) {
      case Input.Press press -> Step.to(this);
      case Input.Move move -> move(move.spot(), scene);
      case Input.Rest rest -> Step.to(this);
      case Input.Release release -> release(scene);
      case Input.Cancel cancel -> Step.to(new Spent(), dropped());
    };
  }

  private Effect dropped() {
    return new Effect.Yarn(from, null, null);
  }

  private Step move(Spot spot, Scene scene) {
    return Step.to(new Linking(from, spot), new Effect.Yarn(from, spot, other(scene.hit(spot))));
  }

  /// The card at the end, if it is not the one at the beginning.
  private @Nullable CardId other(Hit hit) {
    CardId card =
        switch (hit) {
          case Hit.OnCard on -> on.card();
          case Hit.OnBadge badge -> badge.top();
          case Hit.OnFace face -> face.cards().getFirst();
          case Hit.OnCell _,
              Hit.OnLink _,
              Hit.OnStage _,
              Hit.OnStageEdge _,
              Hit.OnLane _,
              Hit.OnLaneEdge _,
              Hit.OnPersona _,
              Hit.OnConversion _,
              Hit.OnMember _,
              Hit.OnInvolvement _,
              Hit.OnCorner _,
              Hit.OnParkingLot _,
              Hit.Nowhere _ ->
              null;
        };
    return from.equals(card) ? null : card;
  }

  private Step release(Scene scene) {
    Card first = scene.committed().cards().get(from);
    if (at == null || first == null) {
      return Step.to(new Resting(), dropped());
    }
    Hit hit = scene.hit(at);
    CardId other = other(hit);
    Card second = other == null ? null : scene.committed().cards().get(other);
    if (second != null) {
      return link(first, second, scene);
    }
    boolean free = hit instanceof Hit.OnCell || hit instanceof Hit.OnLink;
    Scene.Slot slot = free ? scene.slot(at, Set.of()) : null;
    return slot == null
        ? Step.to(new Resting(), dropped())
        : Step.to(
            new Resting(), dropped(), new Effect.WriteNew(slot.target(), slot.index(), null, from));
  }

  // Cards that are linked already are not linked twice; who draws that line sees the link there is.
  private Step link(Card first, Card second, Scene scene) {
    Link known = DrawnLinks.known(scene.committed(), first.id(), second.id());
    if (known != null) {
      return Step.to(new Resting(), dropped(), new Effect.Select(new Selection.Link(known.id())));
    }
    Link link = DrawnLinks.between(scene.ids().link(), first, second);
    return Step.to(
        new Resting(),
        dropped(),
        new Effect.Commit(new LinkCards(List.of(link)), new Selection.Link(link.id())));
  }
}
