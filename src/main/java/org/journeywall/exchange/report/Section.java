package org.journeywall.exchange.report;

import java.util.List;

/// One table of a report.
///
/// @param about what the table shows, in a sentence; may be empty
/// @param columns the headings, the first of what a row is about
/// @param rows in the order that matters, each with a cell per column
public record Section(
    Topic topic, String title, String about, List<String> columns, List<Row> rows) {

  /// What a section is about.
  public enum Topic {
    /// What the map lacks and shows.
    FINDINGS,
    /// What the room decided not to hear of again, and why.
    DISMISSED,
    /// Who goes on from stage to stage.
    FUNNEL,
    /// Metrics against targets and thresholds.
    HEALTH,
    /// The emotion curves in figures.
    FEELINGS,
    /// Where the customer decides, by weight.
    MOMENTS,
    /// Concerns by weight.
    CONCERNS,
    /// Opportunities by impact and effort.
    OPPORTUNITIES,
    /// What is to be done.
    ACTIONS,
    /// What each persona needs and gets in each stage.
    CONTENT,
    /// What the map rests on.
    GROUNDS,
    /// The named states there are.
    REVISIONS
  }

  public Section {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
