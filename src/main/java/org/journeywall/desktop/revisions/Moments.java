package org.journeywall.desktop.revisions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.journeywall.desktop.Texts;

/// Says days and times as the list of states needs them.
///
/// @param texts of this package
record Moments(Texts texts, Clock clock) {

  LocalDate dayOf(Instant at) {
    return at.atZone(clock.getZone()).toLocalDate();
  }

  String day(Instant at) {
    LocalDate day = dayOf(at);
    LocalDate today = LocalDate.now(clock);
    if (day.equals(today)) {
      return texts.say("day.today");
    }
    return day.equals(today.minusDays(1))
        ? texts.say("day.yesterday")
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
            .withLocale(texts.locale())
            .format(day);
  }

  String time(Instant at) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
        .withLocale(texts.locale())
        .format(zoned(at));
  }

  /// Both, for a sentence.
  String moment(Instant at) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(texts.locale())
        .format(zoned(at));
  }

  /// Both, for the name of a file, the same in every language.
  String stamp(Instant at) {
    return DateTimeFormatter.ofPattern("yyyy-MM-dd HH-mm").format(zoned(at));
  }

  private ZonedDateTime zoned(Instant at) {
    return at.atZone(clock.getZone());
  }
}
