package org.journeywall.exchange.report;

import java.util.List;
import org.journeywall.finding.Finding;
import org.journeywall.finding.FindingTexts;
import org.journeywall.finding.Reading;
import org.journeywall.finding.Wordings;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// What the map lacks and shows, most important first, and what of it the room has dismissed.
final class FindingsPart {
  private FindingsPart() {}

  static List<Section> of(Teller teller) {
    Reading reading = Reading.of(teller.grid(), new Wordings());
    Workshop workshop = teller.grid().workshop();
    var texts = new FindingTexts(teller.locale());
    List<Row> open =
        reading.open().stream()
            .map(one ->
                Teller.row(
                    card(one, workshop),
                    false,
                    Row.Cell.of(texts.sentence(one, workshop)),
                    Row.Cell.of(texts.heading(one.kind())),
                    Row.Cell.of(texts.advice(one.kind()))))
            .toList();
    List<Row> dismissed =
        reading.dismissed().stream()
            .map(one ->
                Teller.row(
                    card(one.finding(), workshop),
                    false,
                    Row.Cell.of(texts.sentence(one.finding(), workshop)),
                    Row.Cell.of(one.dismissal().reason())))
            .toList();
    return List.of(
        teller.section(Section.Topic.FINDINGS, List.of("finding", "group", "advice"), open),
        teller.section(Section.Topic.DISMISSED, List.of("finding", "reason"), dismissed));
  }

  private static @Nullable Card card(Finding finding, Workshop workshop) {
    List<CardId> cards = finding.cards();
    return cards.isEmpty() ? null : workshop.cards().get(cards.getFirst());
  }
}
