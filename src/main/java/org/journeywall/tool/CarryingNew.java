package org.journeywall.tool;

import java.util.List;
import java.util.Set;
import org.journeywall.edit.AddCards;
import org.journeywall.edit.Target;
import org.journeywall.layout.Measures;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Place;
import org.journeywall.model.Rank;
import org.jspecify.annotations.Nullable;

/// A fresh note from the palette is in the hand; letting go opens it for writing where it lies.
///
/// @param card the id under which it is shown on the way
/// @param slot where it would land; null while it is over no place for notes
public record CarryingNew(CardKind kind, CardId card, Scene.@Nullable Slot slot) implements Tool {
  public CarryingNew(CardKind kind, CardId card) {
    this(kind, card, null);
  }

  @Override
  public Step on(Input input, Scene scene) {
    return switch (input) {
      case Input.Press press -> Step.to(this);
      case Input.Move move -> move(move, scene);
      case Input.Rest rest -> Step.to(this);
      case Input.Release release -> release();
      case Input.Cancel cancel -> Step.to(new Spent(), new Effect.Land(), new Effect.Withdraw());
    };
  }

  private Step move(Input.Move move, Scene scene) {
    Card fresh = Card.of(card, Place.parked(scene.board().map().id(), Rank.MIDDLE), kind, "");
    var lift = new Effect.Lift(List.of(fresh), move.spot(), Measures.NOTE / 2, Measures.NOTE / 2);
    Scene.Slot next = scene.slot(move.spot(), Set.of(card));
    var tool = new CarryingNew(kind, card, next);
    return next == null
        ? Step.to(tool, lift, new Effect.Withdraw())
        : Step.to(
            tool,
            lift,
            new Effect.Preview(new AddCards(List.of(fresh), next.target(), next.index())));
  }

  private Step release() {
    if (slot == null) {
      return Step.to(new Resting(), new Effect.Land(), new Effect.Withdraw());
    }
    Target target = slot.target();
    return Step.to(
        new Resting(),
        new Effect.Land(),
        new Effect.Withdraw(),
        new Effect.WriteNew(target, slot.index(), kind));
  }
}
