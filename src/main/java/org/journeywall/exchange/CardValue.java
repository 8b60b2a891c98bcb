package org.journeywall.exchange;

import java.time.LocalDate;

/// What stands in a cell of a card table that is not empty, so that spreadsheets can calculate and
/// filter with it.
public sealed interface CardValue {
  /// Text that is never empty.
  record Words(String text) implements CardValue {}

  /// A finite number.
  record Figure(double value) implements CardValue {}

  /// A day of the calendar.
  record Day(LocalDate day) implements CardValue {}

  /// A yes; a no is an empty cell.
  record Yes() implements CardValue {}

  /// As text that [CardTable] reads: numbers with a point, days as ISO 8601 writes them.
  ///
  /// @param words of the language of the table
  default String plain(org.journeywall.exchange.Words words) {
    return switch (this) {
      case Words(String text) -> text;
      case Figure(double value) -> Figures.plain(value);
      case Day(LocalDate day) -> day.toString();
      case Yes() -> words.of(org.journeywall.exchange.Words.Flag.YES);
    };
  }
}
