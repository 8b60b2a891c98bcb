package org.journeywall.desktop.inspector;

import java.util.List;
import java.util.stream.Stream;
import org.journeywall.model.Card;
import org.journeywall.model.Details;
import org.journeywall.model.Stage;
import org.journeywall.model.Workshop;

/// What a workshop already says somewhere, to be chosen again.
final class Known {
  private Known() {}

  /// The teams that answer for a card or a stage.
  static List<String> owners(Workshop workshop) {
    Stream<String> cards = details(workshop).map(Details::owner);
    Stream<String> stages = workshop.stages().values().stream().map(Stage::owner);
    return distinct(Stream.concat(cards, stages));
  }

  /// The channels of its touchpoints, and the usual ones.
  static List<String> channels(Workshop workshop, List<String> usual) {
    return distinct(Stream.concat(details(workshop).map(Details::channel), usual.stream()));
  }

  private static Stream<Details> details(Workshop workshop) {
    return workshop.cards().values().stream().map(Card::details);
  }

  private static List<String> distinct(Stream<String> known) {
    return known.filter(text -> !text.isEmpty()).distinct().sorted().toList();
  }
}
