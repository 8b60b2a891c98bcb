package org.journeywall.model;

import java.time.LocalDate;

/// When an action is due: on a day, or so many days after something that happens at each customer
/// anew.
public sealed interface Due {
  /// Due on a day of the calendar.
  record OnDay(LocalDate day) implements Due {}

  /// Due `days` after `event` (negative: before it), for example 14 days after “signing”.
  record After(String event, int days) implements Due {}
}
