package org.journeywall.edit;

import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.StepId;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;

/// Makes one change to a stage.
public record ChangeStage(StageId stage, StageChange change) implements Command {

  @Override
  public Workshop apply(Workshop before) {
    Stage old = before.stages().get(stage);
    if (old == null) {
      return before;
    }
    Stage changed = Fitting.stage(change.of(old), Fitting.stepsBeside(before, stage));
    Table<CardId, Card> cards = before.cards();
    if (!changed.steps().equals(old.steps())) {
      for (Card card : before.cards()) {
        StepId step = card.place().step();
        boolean lost =
            stage.equals(card.place().stage()) && step != null && !Fitting.hasStep(changed, step);
        cards = lost ? cards.with(card.id(), card.withPlace(card.place().withStep(null))) : cards;
      }
    }
    return before.withStages(before.stages().with(stage, changed)).withCards(cards);
  }

  @Override
  public Label label() {
    return Label.of(change.commandName());
  }
}
