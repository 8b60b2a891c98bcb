package org.journeywall.tool;

import java.util.List;
import org.journeywall.edit.Command;
import org.journeywall.edit.Selection;
import org.journeywall.edit.Target;
import org.journeywall.layout.Rect;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.LaneId;
import org.journeywall.model.LinkId;
import org.journeywall.model.PersonaId;
import org.journeywall.model.StageId;
import org.jspecify.annotations.Nullable;

/// What a tool asks the wall to do.
public sealed interface Effect {
  record Select(Selection selection) implements Effect {}

  /// Shows what the command would do, in place of an earlier preview.
  record Preview(Command command) implements Effect {}

  /// Ends the preview without a trace.
  record Withdraw() implements Effect {}

  /// Carries the command out and selects `after`.
  record Commit(Command command, Selection after) implements Effect {}

  /// Shows the cards floating at the pointer.
  ///
  /// @param gripX where in the first card it was taken, in board units from its left edge
  /// @param gripY likewise from its top edge
  record Lift(List<Card> cards, Spot at, double gripX, double gripY) implements Effect {
    public Lift {
      cards = List.copyOf(cards);
    }
  }

  /// Ends the floating.
  record Land() implements Effect {}

  /// Shows that what is in the hand will be stacked onto a card, and keeps no place for it; as
  /// before where `card` is null.
  record Onto(@Nullable CardId card) implements Effect {}

  /// Lays a stack open, or closes it.
  record Spread(CardId top) implements Effect {}

  /// Shows a rubber band over the ground; none where `band` is null.
  record Band(Spot.Ground ground, @Nullable Rect band) implements Effect {}

  /// Opens a card for writing.
  record Write(CardId card) implements Effect {}

  /// Shows a thread from a card to where the hand is; none where `to` is null.
  ///
  /// @param over the card it would be tied to
  record Yarn(CardId from, @Nullable Spot to, @Nullable CardId over) implements Effect {}

  /// Opens a new card for writing, before the target's card number `index`; of the lane's kind
  /// where `kind` is null.
  ///
  /// @param linkedFrom the card that is linked to it, if one is
  record WriteNew(Target target, int index, @Nullable CardKind kind, @Nullable CardId linkedFrom)
      implements Effect {
    WriteNew(Target target, int index, @Nullable CardKind kind) {
      this(target, index, kind, null);
    }
  }

  record RenameStage(StageId stage) implements Effect {}

  record RenameLane(LaneId lane) implements Effect {}

  record RenameMap() implements Effect {}

  /// Opens what a link says for writing.
  record LabelLink(LinkId link) implements Effect {}

  /// Makes this the persona whose scores are typed.
  record Score(PersonaId persona) implements Effect {}

  /// Tells what happens between a stage and the next.
  record Tell(StageId from) implements Effect {}

  /// Looks at the wall with this persona's eyes: what does not concern it is dimmed; where that is
  /// so already, no more.
  record Look(PersonaId persona) implements Effect {}
}
