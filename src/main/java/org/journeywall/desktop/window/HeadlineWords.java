package org.journeywall.desktop.window;

import org.journeywall.desktop.Texts;
import org.journeywall.edit.Selection;
import org.journeywall.insight.Headline;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Workshop;

/// Says what a map says, and where.
record HeadlineWords(Texts texts) {

  String say(Headline headline, Workshop workshop) {
    return switch (headline) {
      case Headline.BiggestDrop(var from, var to, var share) ->
          texts.say(
              "status.biggest-drop",
              name(workshop, from),
              name(workshop, to),
              BoardWords.in(texts.locale()).percent(share));
      case Headline.MomentsOfTruthWithoutOwner(var cards) ->
          texts.say("status.moments", cards.size());
      case Headline.ConcernsWithoutOwner(var cards) -> texts.say("status.concerns", cards.size());
      case Headline.TargetsMissed(var cards) -> texts.say("status.targets", cards.size());
      case Headline.Counts(var cards, var stages, var personas) ->
          String.join(
              " · ",
              texts.say("status.cards", cards),
              texts.say("status.stages", stages),
              texts.say("status.personas", personas));
    };
  }

  private static String name(Workshop workshop, StageId id) {
    Stage stage = workshop.stages().get(id);
    return stage == null ? "" : stage.name();
  }

  /// What to select to see it.
  Selection place(Headline headline) {
    return switch (headline) {
      case Headline.BiggestDrop drop -> new Selection.Stage(drop.to());
      case Headline.MomentsOfTruthWithoutOwner(var cards) -> Selection.cards(cards);
      case Headline.ConcernsWithoutOwner(var cards) -> Selection.cards(cards);
      case Headline.TargetsMissed(var cards) -> Selection.cards(cards);
      case Headline.Counts counts -> Selection.none();
    };
  }
}
