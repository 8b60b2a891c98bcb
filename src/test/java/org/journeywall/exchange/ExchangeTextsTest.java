package org.journeywall.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The texts of card tables and workbooks say the same in every language.
class ExchangeTextsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "words",
        "texts",
        "xlsx/texts",
        "pdf/format",
        "xlsx/format",
        "csv/format",
        "markdown/format",
        "markdown/texts",
        "mermaid/format",
        "excalidraw/format",
        "canvas/format",
        "drawio/format",
        "tldraw/format"
      })
  void everyLanguageHasEveryText(String bundle) throws IOException {
    Properties english = read(bundle, "");
    for (String language : List.of("_pl", "_cs")) {
      Properties other = read(bundle, language);
      assertEquals(
          new TreeSet<>(english.stringPropertyNames()),
          new TreeSet<>(other.stringPropertyNames()),
          bundle + language);
      for (String key : english.stringPropertyNames()) {
        String text = other.getProperty(key);
        assertFalse(text.isBlank(), key);
        assertEquals(placeholders(english.getProperty(key)), placeholders(text), key);
      }
    }
  }

  private static List<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(found -> found.group()).sorted().toList();
  }

  private static Properties read(String bundle, String language) throws IOException {
    var properties = new Properties();
    String file = bundle + language + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Words.class.getResourceAsStream(file), file),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
