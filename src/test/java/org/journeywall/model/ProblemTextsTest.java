package org.journeywall.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {
  private static final Locale POLISH = Locale.of("pl");

  @Test
  void saysWhatHappenedWhatIsSafeAndWhatToDo() {
    Problem problem = Problem.of(Problem.Kind.CHANGED_OUTSIDE, "wall.journey", "wall (2).journey");

    assertEquals(
        "“wall.journey” was changed by another program or person while it was open here. Their"
            + " version was left as it is; yours was written beside it as “wall (2).journey”."
            + " Compare the two files and keep the one you want.",
        ProblemTexts.sentence(problem, Locale.ENGLISH));
    assertTrue(ProblemTexts.sentence(problem, POLISH).startsWith("Plik „wall.journey” został"));
  }

  @Test
  void answersInEnglishOnASystemInAnotherLanguage() {
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(POLISH);
      Problem problem = Problem.of(Problem.Kind.FILE_MISSING, "a.journey");
      assertTrue(ProblemTexts.what(problem, Locale.ENGLISH).endsWith("does not exist."));
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void everyKindHasItsTextsWithTheSamePlaceholdersInEveryLanguage() throws IOException {
    Set<String> expected = new TreeSet<>();
    for (Problem.Kind kind : Problem.Kind.values()) {
      for (String part : List.of("what", "safe", "todo")) {
        expected.add(ProblemTexts.key(kind, part));
      }
    }
    Properties english = texts("problems.properties");
    for (String name : List.of("problems", "problems_pl", "problems_cs")) {
      Properties texts = texts(name + ".properties");
      assertEquals(expected, new TreeSet<>(texts.stringPropertyNames()), name);
      for (String key : expected) {
        String text = texts.getProperty(key);
        assertEquals(
            new HashSet<>(placeholders(english.getProperty(key))),
            new HashSet<>(placeholders(text)),
            name + " " + key);
        assertFalse(text.contains("'"), name + " " + key + ": a quote hides a placeholder");
        assertEquals(english.getProperty(key).isEmpty(), text.isEmpty(), name + " " + key);
      }
    }
  }

  private static List<String> placeholders(String text) {
    var found = new ArrayList<String>();
    var matcher = Pattern.compile("\\{\\d}").matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  private static Properties texts(String name) throws IOException {
    var texts = new Properties();
    try (var reader =
        new InputStreamReader(
            ProblemTexts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }
}
