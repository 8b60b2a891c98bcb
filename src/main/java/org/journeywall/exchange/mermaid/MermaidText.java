package org.journeywall.exchange.mermaid;

import java.util.regex.Pattern;

/// People's text where Mermaid reads names: on one line, without the marks that end a name there,
/// for which stands what looks most like them.
final class MermaidText {
  // Words that begin a statement of their own.
  private static final Pattern KEYWORD =
      Pattern.compile("(?i)(title|section|journey|acctitle|accdescr)(?![\\p{L}\\p{N}]).*");

  private MermaidText() {}

  /// The name of a section or a task; a dash where there is nothing else.
  static String name(String text) {
    String line =
        text.replaceAll("[\\s\\p{Cntrl}]+", " ")
            .replace(": ", " – ")
            .replace(':', '∶')
            .replace(';', ',')
            .replace('#', '＃')
            .replace('%', '％')
            .replace('<', '‹')
            .replace('>', '›')
            .strip();
    if (line.isEmpty()) {
      return "–";
    }
    return KEYWORD.matcher(line).matches() ? "– " + line : line;
  }

  /// The name of somebody who takes part, of which commas separate several.
  static String actor(String text) {
    return name(text).replace(',', ' ').replaceAll(" +", " ").strip();
  }
}
