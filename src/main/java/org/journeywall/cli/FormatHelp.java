package org.journeywall.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportFormats;
import org.journeywall.exchange.ExportOption;
import org.journeywall.exchange.FormatTexts;
import org.journeywall.model.Sentences;

/// Says at the end of `export --help` which formats there are, and what each leaves to choose.
///
/// @param locale whose language is spoken
record FormatHelp(Locale locale) {
  private static final Sentences TEXTS = new Sentences("org.journeywall.cli.texts");

  /// The lines, in the markup of picocli, in which a percent sign is doubled.
  String[] lines() {
    var lines = new ArrayList<String>();
    lines.add("");
    lines.add(TEXTS.text("export.formats", locale));
    for (ExportFormat format : ExportFormats.all()) {
      var words = new FormatTexts(format, locale);
      String endings = "." + String.join(", .", format.extensions());
      lines.add("  " + endings + "  " + words.name() + ": " + words.about());
      for (ExportOption option : format.options()) {
        lines.add("      " + described(option, words));
      }
    }
    return lines.stream().map(line -> line.replace("%", "%%")).toArray(String[]::new);
  }

  private String described(ExportOption option, FormatTexts words) {
    String values = String.join("|", List.of(option.values().split(", ")));
    String usual = TEXTS.text("export.usual", locale, option.usual());
    return "--option %s=%s  %s (%s)".formatted(option.id(), values, words.of(option), usual);
  }
}
