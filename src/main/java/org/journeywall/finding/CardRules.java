package org.journeywall.finding;

import static org.journeywall.finding.Finding.Kind.ASSUMPTION_WITH_VOTES;
import static org.journeywall.finding.Finding.Kind.CONCERN_WITHOUT_ACTION;
import static org.journeywall.finding.Finding.Kind.CONCERN_WITHOUT_OWNER;
import static org.journeywall.finding.Finding.Kind.MOMENT_WITHOUT_OWNER;
import static org.journeywall.finding.Finding.Kind.TARGET_MISSED;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.journeywall.insight.Health;
import org.journeywall.insight.Targets;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Evidence;
import org.journeywall.model.Grid;
import org.journeywall.model.Link;
import org.journeywall.model.Metric;
import org.journeywall.model.Status;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// What single cards lack. Cards of the parking lot count, too, since nobody may forget them there.
final class CardRules {
  /// Fewer votes are never many.
  private static final int MANY = 3;

  private final List<Finding> found = new ArrayList<>();
  private final Set<CardId> answered;
  private final double usualVotes;

  private CardRules(List<Card> cards, Workshop workshop) {
    answered = answered(workshop);
    usualVotes =
        cards.stream()
            .mapToInt(card -> card.about().votes())
            .filter(votes -> votes > 0)
            .average()
            .orElse(0);
  }

  static List<Finding> of(Grid grid) {
    List<Card> cards = grid.inReadingOrder();
    var rules = new CardRules(cards, grid.workshop());
    cards.forEach(rules::look);
    return rules.found;
  }

  private void look(Card card) {
    int votes = card.about().votes();
    boolean owned = !card.details().owner().isBlank();
    if (card.details().momentOfTruth() && !owned) {
      add(MOMENT_WITHOUT_OWNER, card, 0, 80 + Math.min(votes, 15));
    }
    Metric metric = card.kind() == CardKind.METRIC ? card.details().metric() : null;
    if (metric != null && metric.value() != null && isPast(metric)) {
      add(TARGET_MISSED, card, metric.value(), 60 + missed(metric));
    }
    if (card.about().evidence().basis() == Evidence.Basis.ASSUMPTION
        && votes >= MANY
        && votes >= usualVotes) {
      add(ASSUMPTION_WITH_VOTES, card, votes, 50 + Math.min(votes, 20));
    }
    if (card.kind() == CardKind.CONCERN) {
      if (!answered.contains(card.id())) {
        add(CONCERN_WITHOUT_ACTION, card, votes, 40 + Math.min(3 * votes, 30) + severity(card));
      }
      if (!owned) {
        add(CONCERN_WITHOUT_OWNER, card, 0, 30 + Math.min(votes, 15) + severity(card));
      }
    }
  }

  private void add(Finding.Kind kind, Card card, double figure, double weight) {
    found.add(Finding.of(kind, figure, weight, card.id()));
  }

  private static boolean isPast(Metric metric) {
    return Targets.isMissed(metric) || Health.state(metric) == Health.State.FLAGGED;
  }

  // By what share of the target it was missed, up to 20.
  private static double missed(Metric metric) {
    Double value = metric.value();
    Double target = metric.target();
    if (value == null || target == null || target == 0) {
      return 0;
    }
    return Math.min(20, 20 * Math.abs((value - target) / target));
  }

  private static double severity(Card card) {
    return switch (card.details().severity()) {
      case HIGH -> 10;
      case MEDIUM -> 5;
      case LOW -> 0;
      case null -> 0;
    };
  }

  /// The cards that are answered by another, or linked to an action or opportunity that was not
  /// dropped.
  private static Set<CardId> answered(Workshop workshop) {
    var answered = new HashSet<CardId>();
    for (Link link : workshop.links()) {
      Card from = workshop.cards().get(link.from());
      Card to = workshop.cards().get(link.to());
      if (isAlive(to) && (link.kind() == Link.Kind.ANSWERED_BY || isDeed(to))) {
        answered.add(link.from());
      }
      if (isAlive(from) && isDeed(from)) {
        answered.add(link.to());
      }
    }
    return answered;
  }

  private static boolean isAlive(@Nullable Card card) {
    return card != null && card.details().status() != Status.DROPPED;
  }

  private static boolean isDeed(@Nullable Card card) {
    return card != null && (card.kind() == CardKind.ACTION || card.kind() == CardKind.OPPORTUNITY);
  }
}
