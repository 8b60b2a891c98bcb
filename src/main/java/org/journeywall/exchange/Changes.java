package org.journeywall.exchange;

import java.util.List;
import org.journeywall.paint.Overlay;

/// What two states of a workshop differ in, as it is handed out: drawn over the walls of a job, or
/// as a table.
///
/// @param headings of the table's columns, each another
/// @param rows a change each, as long as the headings
/// @param overlay over the walls of the job
public record Changes(List<String> headings, List<List<String>> rows, Overlay overlay) {
  public Changes {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }
}
