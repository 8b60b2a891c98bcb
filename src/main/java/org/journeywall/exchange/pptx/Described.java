package org.journeywall.exchange.pptx;

import static java.util.stream.Collectors.joining;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeywall.exchange.CardColumn;
import org.journeywall.exchange.CardRow;
import org.journeywall.exchange.CardValue;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Words;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.jspecify.annotations.Nullable;

/// What is said of cards in words: in a line for those who cannot see them, and in full in the
/// notes of a slide for the one who speaks.
final class Described {
  private static final Set<CardColumn> SEEN_ON_THE_SLIDE =
      EnumSet.of(
          CardColumn.ID,
          CardColumn.MAP,
          CardColumn.STAGE,
          CardColumn.LANE,
          CardColumn.KIND,
          CardColumn.TEXT,
          CardColumn.STACK);

  private final Words words;
  private final BoardWords board;
  private final DateTimeFormatter days;
  private final Map<String, CardRow> rows = new HashMap<>();

  Described(ExportJob job) {
    words = Words.in(job.locale());
    board = BoardWords.in(job.locale());
    days = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(job.locale());
    for (CardRow row : CardRow.of(job.workshop(), job.maps(), words)) {
      rows.put(text(row.cell(CardColumn.ID)), row);
    }
  }

  BoardWords words() {
    return board;
  }

  /// The card's kind, text and place.
  String inShort(Card card) {
    CardRow row = rows.get(card.id().value());
    String kind = words.of(card.kind());
    String said = card.text().isBlank() ? kind : kind + ": " + card.text();
    String place =
        row == null
            ? ""
            : List.of(CardColumn.STAGE, CardColumn.LANE).stream()
                .map(row::cell)
                .filter(cell -> cell != null)
                .map(this::text)
                .collect(joining(" › "));
    return place.isEmpty() ? said : said + " (" + place + ")";
  }

  /// What the slide does not show of cards, each with its text first; empty where that is nothing.
  String inFull(List<CardId> cards) {
    var paragraphs = new ArrayList<String>();
    for (CardId card : cards) {
      CardRow row = rows.get(card.value());
      String more = row == null ? "" : more(row);
      if (row != null && !more.isEmpty()) {
        String text = text(row.cell(CardColumn.TEXT)).replace('\n', ' ');
        String name = text.isEmpty() ? text(row.cell(CardColumn.KIND)) : text;
        paragraphs.add(name + "\n" + more);
      }
    }
    return String.join("\n\n", paragraphs);
  }

  private String more(CardRow row) {
    var said = new ArrayList<String>();
    for (CardColumn column : CardColumn.values()) {
      CardValue cell = row.cell(column);
      if (cell != null && !SEEN_ON_THE_SLIDE.contains(column)) {
        String name = words.of(column);
        said.add(cell instanceof CardValue.Yes ? name : name + ": " + text(cell));
      }
    }
    return String.join(" · ", said);
  }

  private String text(@Nullable CardValue value) {
    return switch (value) {
      case null -> "";
      case CardValue.Words(String text) -> text;
      case CardValue.Figure(double figure) -> board.number(figure);
      case CardValue.Day(var day) -> days.format(day);
      case CardValue.Yes() -> "";
    };
  }
}
