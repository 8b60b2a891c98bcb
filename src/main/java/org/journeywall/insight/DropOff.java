package org.journeywall.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Grid;
import org.journeywall.model.Lane;
import org.journeywall.model.StageId;

/// What happens between two stages: how many go on, how many are lost, and what the wall says about
/// it there.
///
/// @param concerns of both stages, those with most votes first, of equal ones in reading order
/// @param votes on these concerns together
public record DropOff(Funnel.Conversion conversion, List<Card> concerns, int votes) {
  public DropOff {
    concerns = List.copyOf(concerns);
  }

  /// What happens from this stage on; empty where no conversion is computed.
  public static Optional<DropOff> after(Grid grid, StageId from) {
    return Funnel.of(grid).conversions().stream()
        .filter(one -> one.from().equals(from))
        .findFirst()
        .map(one -> of(grid, one));
  }

  private static DropOff of(Grid grid, Funnel.Conversion conversion) {
    var concerns = new ArrayList<Card>();
    for (StageId stage : List.of(conversion.from(), conversion.to())) {
      for (Lane lane : grid.lanes()) {
        grid.cards(stage, lane.id()).stream()
            .filter(card -> card.kind() == CardKind.CONCERN)
            .forEach(concerns::add);
      }
    }
    concerns.sort(Comparator.comparingInt((Card card) -> card.about().votes()).reversed());
    int votes = concerns.stream().mapToInt(card -> card.about().votes()).sum();
    return new DropOff(conversion, concerns, votes);
  }
}
