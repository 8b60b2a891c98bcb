package org.journeywall.find;

import java.util.List;
import java.util.Set;
import org.journeywall.model.Card;
import org.journeywall.model.Metric;
import org.journeywall.model.Score;

/// A question made ready for many cards.
final class Sought {
  private final Question question;
  private final List<String> words;

  Sought(Question question) {
    this.question = question;
    words = Folding.words(question.text());
  }

  /// All a search looks at on a card, folded: its front, its back, and the names that stand on it.
  static String textOf(Card card) {
    var all = new StringBuilder(card.text());
    add(all, card.about().note());
    card.about().tags().forEach(tag -> add(all, tag));
    add(all, card.details().channel());
    add(all, card.details().owner());
    add(all, card.about().evidence().source());
    card.details().scores().forEach(score -> add(all, score.word()));
    Metric metric = card.details().metric();
    if (metric != null) {
      add(all, metric.unit());
      add(all, figure(metric));
    }
    return Folding.of(all.toString());
  }

  // A line of its own, so that no word is found across two of them.
  private static void add(StringBuilder all, String part) {
    if (!part.isEmpty()) {
      all.append('\n').append(part);
    }
  }

  private static String figure(Metric metric) {
    Double value = metric.value();
    if (value == null) {
      return "";
    }
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    return whole ? Long.toString(value.longValue()) : Double.toString(value);
  }

  /// @param folded the card's [#textOf]
  boolean isAnsweredBy(Card card, String folded) {
    for (String word : words) {
      if (!folded.contains(word)) {
        return false;
      }
    }
    return passes(card);
  }

  private boolean passes(Card card) {
    return isOneOf(question.kinds(), card.kind())
        && isOneOf(question.evidence(), card.about().evidence().basis())
        && isOneOf(question.owners(), card.details().owner())
        && card.about().votes() >= question.votes()
        && (question.tags().isEmpty()
            || card.about().tags().stream().anyMatch(question.tags()::contains))
        && (question.personas().isEmpty() || concernsOne(card));
  }

  private static <T> boolean isOneOf(Set<T> wanted, T value) {
    return wanted.isEmpty() || wanted.contains(value);
  }

  private boolean concernsOne(Card card) {
    return card.about().personas().stream().anyMatch(question.personas()::contains)
        || card.details().scores().stream()
            .map(Score::persona)
            .anyMatch(question.personas()::contains);
  }
}
