package org.journeywall.exchange.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.journeywall.insight.Priorities;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Severity;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Weighing;

/// Moments of truth and concerns by weight, and opportunities by what they are worth and what they
/// take.
final class PrioritiesPart {
  private static final List<String> RANKED =
      List.of("weight", "stage", "votes", "severity", "fall", "owner");

  private PrioritiesPart() {}

  static List<Section> of(Teller teller) {
    Priorities priorities = Priorities.of(teller.grid());
    return List.of(
        ranked(Section.Topic.MOMENTS, "moment", priorities.moments(), teller),
        ranked(Section.Topic.CONCERNS, "concern", priorities.concerns(), teller),
        opportunities(teller));
  }

  private static Section ranked(
      Section.Topic topic, String first, List<Priorities.Ranked> all, Teller teller) {
    List<Row> rows =
        all.stream()
            .map(one ->
                Teller.row(
                    one.card(),
                    one.card().details().owner().isBlank(),
                    teller.text(one.card()),
                    teller.number(Math.rint(one.weight() * 10) / 10),
                    teller.stage(one.stage()),
                    teller.count(one.votes()),
                    severity(one.card(), teller),
                    teller.number(one.fall() == 0 ? null : Math.rint(one.fall() * 100) / 100),
                    teller.owner(one.card().details().owner())))
            .toList();
    return teller.section(topic, Stream.concat(Stream.of(first), RANKED.stream()).toList(), rows);
  }

  private static Row.Cell severity(Card card, Teller teller) {
    Severity severity = card.details().severity();
    return severity == null ? Row.Cell.of("") : teller.word(severity);
  }

  // Those worth most first, of equal ones what takes least; what nobody weighed comes last.
  private static Section opportunities(Teller teller) {
    List<Row> rows =
        teller.grid().inReadingOrder().stream()
            .filter(card -> card.kind() == CardKind.OPPORTUNITY)
            .sorted(
                Comparator.comparing(
                    card -> card.details().weighing(),
                    Comparator.nullsLast(
                        Comparator.comparingInt(Weighing::impact)
                            .reversed()
                            .thenComparingInt(Weighing::effort))))
            .map(card -> opportunity(card, teller))
            .toList();
    return teller.section(
        Section.Topic.OPPORTUNITIES,
        List.of("opportunity", "impact", "effort", "stage", "votes", "owner", "due"),
        rows);
  }

  private static Row opportunity(Card card, Teller teller) {
    Weighing weighing = card.details().weighing();
    StageId at = card.place().stage();
    Stage stage = at == null ? null : teller.grid().workshop().stages().get(at);
    return Teller.row(
        card,
        false,
        teller.text(card),
        teller.count(weighing == null ? 0 : weighing.impact()),
        teller.count(weighing == null ? 0 : weighing.effort()),
        teller.stage(stage),
        teller.count(card.about().votes()),
        teller.owner(card.details().owner()),
        teller.due(card.details().due()));
  }
}
