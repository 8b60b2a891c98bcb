package org.journeywall.desktop.field;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Days of the calendar as people write them in one language.
public final class Days {
  private static final int CENTURY = 100;
  private static final int THIS_CENTURY = 2000;

  private final DateTimeFormatter shown;
  private final List<DateTimeFormatter> understood;

  public Days(Locale locale) {
    shown = strict(FormatStyle.MEDIUM, locale);
    understood =
        List.of(
            shown,
            DateTimeFormatter.ISO_LOCAL_DATE,
            strict(FormatStyle.SHORT, locale),
            strict(FormatStyle.LONG, locale),
            strict("d.M.u", locale),
            strict("d/M/u", locale));
  }

  private static DateTimeFormatter strict(FormatStyle style, Locale locale) {
    var pattern =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            style, null, IsoChronology.INSTANCE, locale);
    // Strict parsing wants the plain year, not that of an era.
    return strict(pattern.replace('y', 'u'), locale);
  }

  // No 31 February is taken for the 28th.
  private static DateTimeFormatter strict(String pattern, Locale locale) {
    return DateTimeFormatter.ofPattern(pattern, locale).withResolverStyle(ResolverStyle.STRICT);
  }

  /// The day as it is read; empty for none.
  public String write(@Nullable LocalDate day) {
    return day == null ? "" : shown.format(day);
  }

  /// What was typed as a day, also as 2026-11-21 or 21.11.2026; null where it is none.
  public @Nullable LocalDate read(String typed) {
    String text = typed.strip();
    String close = text.replaceAll("(?<=\\d\\.)\\s+(?=\\d)", "");
    for (DateTimeFormatter format : understood) {
      for (String form : List.of(text, close)) {
        LocalDate day = read(form, format);
        if (day != null) {
          return day;
        }
      }
    }
    return null;
  }

  private static @Nullable LocalDate read(String text, DateTimeFormatter format) {
    try {
      LocalDate day = LocalDate.parse(text, format);
      return day.getYear() < CENTURY ? day.plusYears(THIS_CENTURY) : day;
    } catch (DateTimeParseException otherForm) {
      return null;
    }
  }
}
