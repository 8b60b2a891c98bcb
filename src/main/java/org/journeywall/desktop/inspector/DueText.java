package org.journeywall.desktop.inspector;

import java.time.LocalDate;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.field.Days;
import org.journeywall.model.Due;
import org.journeywall.model.DueWords;
import org.jspecify.annotations.Nullable;

/// A due date as it is written and typed: a day, or so many days after an event (“signing + 14
/// days”).
public record DueText(Texts texts) {
  /// In the language of a window.
  public static DueText in(Texts windowTexts) {
    return new DueText(windowTexts.beside(DueText.class));
  }

  public String write(@Nullable Due due) {
    return switch (due) {
      case null -> "";
      case Due.OnDay(LocalDate day) -> new Days(texts.locale()).write(day);
      case Due.After(String event, int days) ->
          texts.say(days < 0 ? "due.before" : "due.after", event, Math.abs(days));
    };
  }

  /// What was typed; null where it is no due date.
  @Nullable Due read(String typed) {
    LocalDate day = new Days(texts.locale()).read(typed);
    return day == null ? DueWords.read(typed) : new Due.OnDay(day);
  }
}
