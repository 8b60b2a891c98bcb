package org.journeywall.tool;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.journeywall.edit.AddCards;
import org.journeywall.edit.Batch;
import org.journeywall.edit.Command;
import org.journeywall.edit.CommandName;
import org.journeywall.edit.Label;
import org.journeywall.edit.LinkCards;
import org.journeywall.edit.MoveCards;
import org.journeywall.edit.Selection;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Link;
import org.jspecify.annotations.Nullable;

/// Cards are in the hand. Every move shows them where they would land, neighbours moved aside;
/// letting go leaves them there.
///
/// @param carried what was taken, in reading order
/// @param copies the same under new ids, put down instead while the copy key is held
/// @param links those among them, for the copies
/// @param taken the card under the pointer
/// @param last what letting go would do; null before the first move over a place for notes
public record CarryingCards(
    List<CardId> carried,
    List<Card> copies,
    List<Link> links,
    CardId taken,
    double gripX,
    double gripY,
    @Nullable Command last)
    implements Tool {
  public CarryingCards {
    carried = List.copyOf(carried);
    copies = List.copyOf(copies);
    links = List.copyOf(links);
  }

  CarryingCards(
      List<CardId> carried,
      List<Card> copies,
      List<Link> links,
      CardId taken,
      double gripX,
      double gripY) {
    this(carried, copies, links, taken, gripX, gripY, null);
  }

  @Override
  public Step on(Input input, Scene scene) {
    return switch (input) {
      case Input.Press press -> Step.to(this);
      case Input.Move move -> move(move, scene);
      case Input.Release release -> release();
      case Input.Cancel cancel -> Step.to(new Spent(), new Effect.Land(), new Effect.Withdraw());
    };
  }

  private Step move(Input.Move move, Scene scene) {
    var lift = new Effect.Lift(lifted(scene), move.spot(), gripX, gripY);
    Scene.Slot slot = scene.slot(move.spot(), inHand(move.copying()));
    if (slot == null) {
      return Step.to(with(null), lift, new Effect.Withdraw());
    }
    Command command =
        move.copying()
            ? new Batch(
                new Label(CommandName.COPY_CARDS, copies.size()),
                List.of(new AddCards(copies, slot.target(), slot.index()), new LinkCards(links)))
            : new MoveCards(carried, slot.target(), slot.index());
    return command.equals(last)
        ? Step.to(this, lift)
        : Step.to(with(command), lift, new Effect.Preview(command));
  }

  private List<Card> lifted(Scene scene) {
    var cards = new ArrayList<Card>();
    cards.add(scene.committed().cards().require(taken));
    for (CardId id : carried) {
      if (!id.equals(taken)) {
        cards.add(scene.committed().cards().require(id));
      }
    }
    return cards;
  }

  private Set<CardId> inHand(boolean copying) {
    var ids = new LinkedHashSet<CardId>();
    copies.forEach(card -> ids.add(card.id()));
    if (!copying) {
      ids.addAll(carried);
    }
    return ids;
  }

  private CarryingCards with(@Nullable Command command) {
    return new CarryingCards(carried, copies, links, taken, gripX, gripY, command);
  }

  private Step release() {
    Command command = last;
    if (command == null) {
      return Step.to(new Resting(), new Effect.Land(), new Effect.Withdraw());
    }
    boolean copied = command instanceof Batch;
    List<CardId> after = copied ? copies.stream().map(Card::id).toList() : carried;
    return Step.to(
        new Resting(), new Effect.Land(), new Effect.Commit(command, Selection.cards(after)));
  }
}
