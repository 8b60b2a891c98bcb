package org.journeywall.desktop.inspector;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.field.Days;
import org.journeywall.model.Due;
import org.jspecify.annotations.Nullable;

/// A due date as it is written and typed: a day, or so many days after an event (“signing + 14
/// days”).
public record DueText(Texts texts) {
  /// In the language of a window.
  public static DueText in(Texts windowTexts) {
    return new DueText(windowTexts.beside(DueText.class));
  }

  private static final Pattern AFTER =
      Pattern.compile("(.*\\S)\\s*([+\\-\u2212\u2013])\\s*(\\d{1,5})\\s*(\\p{L}*)\\.?");

  // English, Polish and Czech words for weeks; anything else counts days.
  private static final Pattern WEEKS =
      Pattern.compile("w|weeks?|tydzień|tygodni[ea]?|týden|týdn[yůe]", Pattern.CASE_INSENSITIVE);

  private static final int WEEK = 7;

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
    if (day != null) {
      return new Due.OnDay(day);
    }
    Matcher after = AFTER.matcher(typed.strip());
    if (!after.matches()) {
      return null;
    }
    int count = Integer.parseInt(after.group(3));
    int days = WEEKS.matcher(after.group(4)).matches() ? count * WEEK : count;
    return new Due.After(after.group(1), after.group(2).equals("+") ? days : -days);
  }
}
