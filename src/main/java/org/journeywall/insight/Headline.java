package org.journeywall.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Grid;
import org.journeywall.model.StageId;
import org.journeywall.model.Workshop;

/// One finding of a map, for its status line. Data only: the words belong to whoever shows it.
public sealed interface Headline {

  /// The conversion where the largest share of customers is lost.
  ///
  /// @param share of the customers that go on, 0 and up
  record BiggestDrop(StageId from, StageId to, double share) implements Headline {}

  /// Moments of truth that no team answers for; at least one.
  record MomentsOfTruthWithoutOwner(List<CardId> cards) implements Headline {}

  /// Concerns that no team answers for; at least one.
  record ConcernsWithoutOwner(List<CardId> cards) implements Headline {}

  /// Metrics that miss their target; at least one.
  record TargetsMissed(List<CardId> cards) implements Headline {}

  /// How large the map is.
  ///
  /// @param cards on the map and in its parking lot
  /// @param personas of the whole workshop
  record Counts(int cards, int stages, int personas) implements Headline {}

  /// What the map says, most important first; [Counts] is always there and comes last.
  static List<Headline> of(Workshop workshop, Grid grid) {
    var headlines = new ArrayList<Headline>();
    for (Funnel.Conversion conversion : Funnel.of(grid).conversions()) {
      if (conversion.biggestDrop()) {
        headlines.add(new BiggestDrop(conversion.from(), conversion.to(), conversion.share()));
      }
    }
    List<Card> cards = grid.inReadingOrder();
    List<CardId> moments =
        idsOf(cards, card -> card.details().momentOfTruth() && isWithoutOwner(card));
    if (!moments.isEmpty()) {
      headlines.add(new MomentsOfTruthWithoutOwner(moments));
    }
    List<CardId> concerns =
        idsOf(cards, card -> card.kind() == CardKind.CONCERN && isWithoutOwner(card));
    if (!concerns.isEmpty()) {
      headlines.add(new ConcernsWithoutOwner(concerns));
    }
    List<CardId> missed = idsOf(cards, Headline::missesTarget);
    if (!missed.isEmpty()) {
      headlines.add(new TargetsMissed(missed));
    }
    headlines.add(new Counts(cards.size(), grid.stages().size(), workshop.personas().size()));
    return headlines;
  }

  private static List<CardId> idsOf(List<Card> cards, Predicate<Card> wanted) {
    return cards.stream().filter(wanted).map(Card::id).toList();
  }

  private static boolean isWithoutOwner(Card card) {
    return card.details().owner().isBlank();
  }

  private static boolean missesTarget(Card card) {
    var metric = card.details().metric();
    return card.kind() == CardKind.METRIC && metric != null && Targets.isMissed(metric);
  }
}
