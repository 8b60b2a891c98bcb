package org.journeywall.format;

import java.time.LocalDate;
import org.journeywall.model.Due;
import org.jspecify.annotations.Nullable;

/// When an action is due: `{"day"}` or `{"after", "days"}`.
final class DuePart implements Part<Due> {
  @Override
  public @Nullable Due read(FieldsIn in) {
    if (in.json("after") != null) {
      String event = in.line("after");
      return new Due.After(event, in.whole("days", 0, Integer.MIN_VALUE, Integer.MAX_VALUE));
    }
    LocalDate day = in.day("day");
    return day == null ? null : new Due.OnDay(day);
  }

  @Override
  public void write(Due due, FieldsOut out) {
    switch (due) {
      case Due.OnDay(var day) -> out.day("day", day);
      case Due.After(var event, var days) -> {
        out.lineAlways("after", event, "");
        out.whole("days", days, 0, Integer.MIN_VALUE, Integer.MAX_VALUE);
      }
    }
  }
}
