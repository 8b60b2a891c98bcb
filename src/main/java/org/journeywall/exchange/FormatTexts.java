package org.journeywall.exchange;

import java.util.Locale;
import org.journeywall.model.Sentences;

/// What a format and its options are called in one language. The words stand in the bundle `format`
/// beside the format's class: `pdf.name`, `pdf.about` (one short sentence), `pdf.option.ID` and, of
/// a choice, `pdf.option.ID.VALUE`, where `pdf` is the format's id.
///
/// @param format whose
/// @param locale the language; English where there are no words in it
public record FormatTexts(ExportFormat format, Locale locale) {

  /// What the format is called, for example “PDF”.
  public String name() {
    return text("name");
  }

  /// What one gets, in one sentence.
  public String about() {
    return text("about");
  }

  /// What the option is called.
  public String of(ExportOption option) {
    return text("option." + option.id());
  }

  /// What a value of the choice is called.
  public String of(ExportOption.Choice option, String value) {
    return text("option." + option.id() + "." + value);
  }

  private String text(String key) {
    return new Sentences(format.getClass().getPackageName() + ".format")
        .text(format.id() + "." + key, locale);
  }
}
