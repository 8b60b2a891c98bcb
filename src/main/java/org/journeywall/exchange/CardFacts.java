package org.journeywall.exchange;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.CardId;
import org.jspecify.annotations.Nullable;

/// What is known of the cards of a job, as people read it: names and values in the job's language.
public final class CardFacts {
  /// What a picture of the wall shows of a card anyway, and what names cards by number.
  public static final Set<CardColumn> SHOWN =
      Collections.unmodifiableSet(
          EnumSet.of(
              CardColumn.ID,
              CardColumn.MAP,
              CardColumn.STAGE,
              CardColumn.LANE,
              CardColumn.KIND,
              CardColumn.TEXT,
              CardColumn.STACK,
              CardColumn.LINKS));

  private final Words words;
  private final BoardWords numbers;
  private final DateTimeFormatter days;
  private final Map<String, CardRow> rows = new HashMap<>();

  /// One of the things known of a card.
  ///
  /// @param value empty for a mark that is there or not
  public record Fact(String name, String value) {}

  public CardFacts(ExportJob job) {
    words = Words.in(job.locale());
    numbers = BoardWords.in(job.locale());
    days = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(job.locale());
    for (CardRow row : CardRow.of(job.workshop(), job.maps(), words)) {
      rows.put(text(row.cell(CardColumn.ID)), row);
    }
  }

  /// One value; empty where the card has none.
  public String text(CardId card, CardColumn column) {
    CardRow row = rows.get(card.value());
    return row == null ? "" : text(row.cell(column));
  }

  /// Everything but what is known already, in the order of the columns.
  public List<Fact> of(CardId card, Set<CardColumn> known) {
    CardRow row = rows.get(card.value());
    var facts = new ArrayList<Fact>();
    for (CardColumn column : CardColumn.values()) {
      CardValue cell = row == null ? null : row.cell(column);
      if (cell != null && !known.contains(column)) {
        facts.add(new Fact(words.of(column), text(cell)));
      }
    }
    return facts;
  }

  private String text(@Nullable CardValue value) {
    return switch (value) {
      case null -> "";
      case CardValue.Words(String text) -> text;
      case CardValue.Figure(double figure) -> numbers.number(figure);
      case CardValue.Day(var day) -> days.format(day);
      case CardValue.Yes() -> "";
    };
  }
}
