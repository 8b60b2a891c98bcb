package org.journeywall.exchange.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeywall.exchange.CardColumn;
import org.journeywall.exchange.CardSearch;
import org.journeywall.exchange.CardTable;
import org.journeywall.exchange.ImportJob;
import org.journeywall.exchange.Origin;
import org.journeywall.exchange.RawSheet;
import org.journeywall.model.CardId;
import org.journeywall.model.Id;
import org.journeywall.model.Problem;
import org.journeywall.model.Workshop;

/// A table that went out from a workshop and comes back to it: the workshop as it would be with all
/// that was written into the table meanwhile. Nothing is taken over here; who compares both
/// workshops knows what to ask.
///
/// Where the file remembers its [Origin], only what was edited in it counts, and the wall may have
/// changed meanwhile. Elsewhere (separated text, older workbooks) the table is taken by its word.
///
/// @param workshop as it would be
/// @param remarks what was not understood and stands in notes instead
public record Returning(Workshop workshop, List<Problem> remarks) {
  public Returning {
    remarks = List.copyOf(remarks);
  }

  /// What comes back to the workshop; nothing where the table speaks of none of its cards.
  public static Optional<Returning> to(Workshop workshop, List<RawSheet> sheets, ImportJob job) {
    Optional<CardTable> table = CardSearch.in(sheets).filter(found -> speaksOf(workshop, found));
    return table.map(found -> {
      Origin origin = Origin.of(sheets);
      var frame = new ReturnedFrame(sheets, origin, job);
      var personas = new ReturnedPersonas(sheets, origin, job);
      Workshop framed = personas.after(frame.after(workshop));
      framed = new ReturnedPlan(sheets, origin).after(framed);
      var cards = new ReturnedCards(framed, found, sheets, origin, job);
      frame.teach(cards.surroundings());
      personas.teach(cards.surroundings());
      Workshop after = new ReturnedMetrics(sheets, origin, job).after(cards.after());
      after = new ReturnedPlaybook(sheets, origin).after(after);
      return new Returning(after, cards.remarks());
    });
  }

  private static boolean speaksOf(Workshop workshop, CardTable table) {
    Integer column = Columns.of(table.header()).known().get(CardColumn.ID);
    return column != null
        && table.rows().stream()
            .filter(row -> column < row.cells().size())
            .map(row -> row.cells().get(column).strip())
            .filter(Id::isValid)
            .anyMatch(id -> workshop.cards().contains(new CardId(id)));
  }

  /// The ids of a table as they were written, for those that are gone.
  static Set<CardId> ids(Set<String> texts) {
    return texts.stream().filter(Id::isValid).map(CardId::new).collect(Collectors.toSet());
  }
}
