package org.journeywall.desktop.inspector;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.journeywall.model.Card;
import org.journeywall.model.Details;
import org.journeywall.model.Stage;
import org.journeywall.model.Workshop;

/// What a workshop already says somewhere, to be chosen again.
final class Known {
  private Known() {}

  /// The teams that answer for a card or a stage.
  static List<String> owners(Workshop workshop, Locale locale) {
    Stream<String> cards = details(workshop).map(Details::owner);
    Stream<String> stages = workshop.stages().values().stream().map(Stage::owner);
    return distinct(Stream.concat(cards, stages), locale);
  }

  /// The channels of its touchpoints, and the usual ones.
  static List<String> channels(Workshop workshop, List<String> usual, Locale locale) {
    return distinct(Stream.concat(details(workshop).map(Details::channel), usual.stream()), locale);
  }

  private static Stream<Details> details(Workshop workshop) {
    return workshop.cards().values().stream().map(Card::details);
  }

  private static List<String> distinct(Stream<String> known, Locale locale) {
    return known
        .filter(text -> !text.isEmpty())
        .distinct()
        .sorted(Collator.getInstance(locale))
        .toList();
  }
}
