package org.journeywall.insight;

import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Evidence;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;

/// What a map rests on: how many of its cards are assumed, observed and measured. Actions and
/// opportunities are plans and rest on nothing; what waits in the parking lot is not yet said.
///
/// @param unstated of which nobody has said it
public record Foundation(int assumed, int observed, int measured, int unstated) {

  public static Foundation of(Workshop workshop, MapId map) {
    var counts = new int[Evidence.Basis.values().length];
    for (Card card : workshop.cards()) {
      if (card.place().map().equals(map) && !card.place().isParked() && isSaid(card)) {
        counts[index(card.about().evidence().basis())]++;
      }
    }
    return new Foundation(counts[0], counts[1], counts[2], counts[3]);
  }

  private static int index(Evidence.Basis basis) {
    return switch (basis) {
      case ASSUMPTION -> 0;
      case OBSERVED -> 1;
      case MEASURED -> 2;
      case UNSTATED -> 3;
    };
  }

  private static boolean isSaid(Card card) {
    return card.kind() != CardKind.ACTION && card.kind() != CardKind.OPPORTUNITY;
  }

  public int cards() {
    return assumed + observed + measured + unstated;
  }

  /// The share that is only assumed, 0 to 1; 0 of a map without cards.
  public double assumedShare() {
    return cards() == 0 ? 0 : (double) assumed / cards();
  }

  /// The share of which nobody has said what it rests on, likewise.
  public double unstatedShare() {
    return cards() == 0 ? 0 : (double) unstated / cards();
  }
}
