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
import org.journeywall.edit.StackCards;
import org.journeywall.edit.Target;
import org.journeywall.edit.UnstackCards;
import org.journeywall.layout.Measures;
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
/// @param onto the card onto which letting go would stack them, because the hand has rested over
///   its middle; null while they would lie beside others
public record CarryingCards(
    List<CardId> carried,
    List<Card> copies,
    List<Link> links,
    CardId taken,
    double gripX,
    double gripY,
    @Nullable Command last,
    @Nullable CardId onto)
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
    this(carried, copies, links, taken, gripX, gripY, null, null);
  }

  @Override
  public Step on(Input input, Scene scene) {
    return switch (input) {
      case Input.Press press -> Step.to(this);
      case Input.Move move -> move(move, scene);
      case Input.Rest rest -> rest(rest, scene);
      case Input.Release release -> release();
      case Input.Cancel cancel ->
          Step.to(new Spent(), new Effect.Onto(null), new Effect.Land(), new Effect.Withdraw());
    };
  }

  private Step move(Input.Move move, Scene scene) {
    var lift = new Effect.Lift(lifted(scene), move.spot(), gripX, gripY);
    if (onto != null && onto.equals(scene.cardBelow(move.spot(), false))) {
      Command command = stacking(onto, move.copying(), scene);
      return Step.to(with(command, onto), lift);
    }
    Scene.Slot slot = scene.slot(move.spot(), inHand(move.copying()));
    if (slot == null) {
      return Step.to(with(null, null), new Effect.Onto(null), lift, new Effect.Withdraw());
    }
    Command command =
        move.copying()
            ? copying(List.of(new AddCards(copies, slot.target(), slot.index())))
            : leavesStack(move.spot(), slot, scene)
                ? new UnstackCards(Set.copyOf(carried))
                : new MoveCards(carried, slot.target(), slot.index());
    return staysOver(move, slot, scene) || command.equals(last)
        ? Step.to(this, lift)
        : Step.to(with(command, null), new Effect.Onto(null), lift, new Effect.Preview(command));
  }

  // The last cards of a cell, if they lie in a stack, have no place further on that would be
  // outside of it: over free ground they leave it all the same.
  private boolean leavesStack(Spot spot, Scene.Slot slot, Scene scene) {
    boolean underOthers =
        carried.stream()
            .allMatch(id -> scene.committed().cards().require(id).place().under() != null);
    if (!underOthers || !scene.isFree(spot, Measures.GAP / 2)) {
      return false;
    }
    List<CardId> standing = slot.target().cards(scene.committed()).stream().map(Card::id).toList();
    int others = standing.size() - carried.size();
    return others > 0
        && slot.index() >= others
        && carried.containsAll(standing.subList(others, standing.size()));
  }

  // Whoever wants to rest over a card to stack onto it must not see it jump away.
  private boolean staysOver(Input.Move move, Scene.Slot slot, Scene scene) {
    boolean same = onto == null && slot.target().equals(target(last));
    CardId below = scene.cardBelow(move.spot(), true);
    return same
        && last instanceof Batch == move.copying()
        && below != null
        && !inHand(move.copying()).contains(below);
  }

  private static @Nullable Target target(@Nullable Command command) {
    if (command instanceof MoveCards move) {
      return move.target();
    }
    return command instanceof Batch batch && batch.commands().getFirst() instanceof AddCards add
        ? add.target()
        : null;
  }

  // The neighbours stay aside while the hand is over a card: what moved under it would be lost
  // again.
  private Step rest(Input.Rest rest, Scene scene) {
    CardId below = scene.cardBelow(rest.spot(), true);
    if (below == null || below.equals(onto) || inHand(rest.copying()).contains(below)) {
      return Step.to(this);
    }
    Command command = stacking(below, rest.copying(), scene);
    return Step.to(with(command, below), new Effect.Onto(below));
  }

  private Command stacking(CardId below, boolean isCopy, Scene scene) {
    Card card = scene.committed().cards().get(below);
    if (!isCopy || card == null) {
      return new StackCards(below, carried);
    }
    List<CardId> ids = copies.stream().map(Card::id).toList();
    var there = new AddCards(copies, Target.of(card.place()), AddCards.LAST);
    return copying(List.of(there, new StackCards(below, ids)));
  }

  private Batch copying(List<Command> commands) {
    var all = new ArrayList<Command>(commands);
    all.add(new LinkCards(links));
    return new Batch(new Label(CommandName.COPY_CARDS, copies.size()), all);
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

  private CarryingCards with(@Nullable Command command, @Nullable CardId below) {
    return new CarryingCards(carried, copies, links, taken, gripX, gripY, command, below);
  }

  private Step release() {
    Command command = last;
    var on = new Effect.Onto(null);
    if (command == null) {
      return Step.to(new Resting(), on, new Effect.Land(), new Effect.Withdraw());
    }
    boolean copied = command instanceof Batch;
    List<CardId> after = copied ? copies.stream().map(Card::id).toList() : carried;
    Selection selected = onto == null ? Selection.cards(after) : Selection.card(onto);
    return Step.to(new Resting(), on, new Effect.Land(), new Effect.Commit(command, selected));
  }
}
