package org.journeywall.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.journeywall.insight.Foundation;
import org.journeywall.model.Evidence.Basis;

/// What the map rests on: how much of it is assumed, observed and measured.
final class GroundsPart {
  private GroundsPart() {}

  static List<Section> of(Teller teller) {
    Foundation foundation = Foundation.of(teller.grid().workshop(), teller.grid().map());
    var rows = new ArrayList<Row>();
    if (foundation.cards() > 0) {
      for (Basis basis :
          List.of(Basis.ASSUMPTION, Basis.OBSERVED, Basis.MEASURED, Basis.UNSTATED)) {
        int cards = cards(basis, foundation);
        rows.add(
            Teller.row(
                null,
                false,
                Row.Cell.of(teller.say("basis." + basis.name().toLowerCase(Locale.ROOT))),
                new Row.Cell(teller.words().whole(cards), (double) cards),
                teller.percent((double) cards / foundation.cards())));
      }
    }
    return List.of(teller.section(Section.Topic.GROUNDS, List.of("basis", "cards", "share"), rows));
  }

  private static int cards(Basis basis, Foundation foundation) {
    return switch (basis) {
      case ASSUMPTION -> foundation.assumed();
      case OBSERVED -> foundation.observed();
      case MEASURED -> foundation.measured();
      case UNSTATED -> foundation.unstated();
    };
  }
}
