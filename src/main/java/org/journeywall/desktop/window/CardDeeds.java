package org.journeywall.desktop.window;

import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.menu.CardDeed;
import org.journeywall.desktop.wall.Stacking;
import org.journeywall.desktop.wall.WallPort;
import org.journeywall.edit.CardChange;
import org.journeywall.edit.ChangeCards;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;

/// What the menu of cards does in the window of a workshop.
final class CardDeeds {
  private final Desk desk;
  private final WallPort wall;
  private final Stacking stacking;

  CardDeeds(Desk desk, WallPort wall) {
    this.desk = desk;
    this.wall = wall;
    stacking = new Stacking(desk);
  }

  /// Does it with the selected cards.
  void perform(CardDeed deed) {
    switch (deed) {
      case KIND_TOUCHPOINT -> kind(CardKind.TOUCHPOINT);
      case KIND_NEED -> kind(CardKind.NEED);
      case KIND_EMOTION -> kind(CardKind.EMOTION);
      case KIND_CONCERN -> kind(CardKind.CONCERN);
      case KIND_ACTION -> kind(CardKind.ACTION);
      case KIND_METRIC -> kind(CardKind.METRIC);
      case KIND_OPPORTUNITY -> kind(CardKind.OPPORTUNITY);
      case KIND_NOTE -> kind(CardKind.NOTE);
      case VOTE_MORE -> wall.vote(1);
      case VOTE_LESS -> wall.vote(-1);
      case MOMENT_OF_TRUTH -> change(new CardChange.MomentOfTruth(!allMoments()));
      case LINK -> wall.link();
      case SPLIT -> afterWriting(stacking::split);
      case STACK -> afterWriting(stacking::stack);
      case UNSTACK -> afterWriting(stacking::unstack);
      case OPEN_STACK -> afterWriting(stacking::openOrClose);
    }
  }

  private void afterWriting(Runnable deed) {
    wall.finishEditing();
    deed.run();
  }

  private void kind(CardKind kind) {
    change(new CardChange.ToKind(kind));
  }

  private void change(CardChange change) {
    desk.commit(new ChangeCards(desk.selection().cardIds(), change));
  }

  private boolean allMoments() {
    Set<CardId> ids = desk.selection().cardIds();
    return ids.stream()
        .map(desk.workshop().cards()::require)
        .map(Card::details)
        .allMatch(details -> details.momentOfTruth());
  }

  /// Whether the selected cards are such that it can be done.
  ObservableValue<Boolean> possible(CardDeed deed) {
    return switch (deed) {
      case SPLIT -> whileChosen(stacking::canSplit);
      case STACK -> whileChosen(stacking::canStack);
      case UNSTACK -> whileChosen(stacking::canUnstack);
      case OPEN_STACK -> whileChosen(stacking::canOpen);
      case KIND_TOUCHPOINT,
          KIND_NEED,
          KIND_EMOTION,
          KIND_CONCERN,
          KIND_ACTION,
          KIND_METRIC,
          KIND_OPPORTUNITY,
          KIND_NOTE,
          VOTE_MORE,
          VOTE_LESS,
          MOMENT_OF_TRUTH,
          LINK ->
          desk.selectionProperty().map(selection -> !selection.cardIds().isEmpty());
    };
  }

  private ObservableValue<Boolean> whileChosen(Callable<Boolean> possible) {
    return Bindings.createBooleanBinding(
        possible, desk.selectionProperty(), desk.workshopProperty());
  }
}
