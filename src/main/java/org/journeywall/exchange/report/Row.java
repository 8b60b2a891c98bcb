package org.journeywall.exchange.report;

import java.util.List;
import org.journeywall.model.CardId;
import org.jspecify.annotations.Nullable;

/// A row of a report.
///
/// @param card the card it is about; null where it is about another thing
/// @param alarm whether it asks for attention
public record Row(@Nullable CardId card, boolean alarm, List<Cell> cells) {

  /// What stands in one column.
  ///
  /// @param text as people read it; may be empty
  /// @param figure the number behind the text, to calculate with; null where there is none
  public record Cell(String text, @Nullable Double figure) {
    static Cell of(String text) {
      return new Cell(text, null);
    }
  }

  public Row {
    cells = List.copyOf(cells);
  }
}
