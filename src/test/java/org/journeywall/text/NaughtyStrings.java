package org.journeywall.text;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// The Big List of Naughty Strings, as they are after the program has taken them in: control
/// characters but tab and line feed removed, lone surrogates and non-characters replaced.
public final class NaughtyStrings {

  private NaughtyStrings() {}

  public static List<String> all() throws IOException {
    try (InputStream in =
        NaughtyStrings.class.getResourceAsStream("/org/journeywall/corpora/blns.json")) {
      List<String> cleaned = new ArrayList<>();
      for (String text : new ObjectMapper().readValue(in, String[].class)) {
        cleaned.add(clean(text));
      }
      return cleaned;
    }
  }

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .filter(c -> c >= ' ' || c == '\t' || c == '\n')
        .map(c -> c >= 0xD800 && c < 0xE000 || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
