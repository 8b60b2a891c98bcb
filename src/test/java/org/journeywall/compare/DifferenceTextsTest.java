package org.journeywall.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.journeywall.exchange.Words;
import org.journeywall.model.MapState;
import org.journeywall.model.Sentences;
import org.junit.jupiter.api.Test;

/// Everything that can be different has its words.
class DifferenceTextsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");

  private static ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle(
        "org.journeywall.compare.texts",
        language,
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  @Test
  void everyFieldHappeningAndStateHasAText() {
    var keys = new ArrayList<String>();
    for (FieldName field : FieldName.values()) {
      keys.add("field." + Sentences.key(field));
    }
    for (Happening happening : Happening.values()) {
      keys.add("count." + Sentences.key(happening));
      for (Subject subject : Subject.values()) {
        boolean never =
            subject == Subject.TITLE_BLOCK && happening != Happening.CHANGED
                || subject == Subject.LINK && happening == Happening.MOVED;
        if (!never) {
          keys.add(Sentences.key(subject) + "." + Sentences.key(happening));
        }
      }
    }
    for (MapState state : MapState.values()) {
      keys.add("state." + Sentences.key(state));
    }
    for (Locale language : Words.LANGUAGES) {
      var bundle = bundle(language);
      for (String key : keys) {
        assertEquals(true, bundle.containsKey(key), key);
      }
    }
  }

  @Test
  void everyLanguageHasTheSameTextsWithTheSamePlaceholders() {
    ResourceBundle english = bundle(Locale.ENGLISH);
    for (Locale language : Words.LANGUAGES) {
      ResourceBundle other = bundle(language);
      assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(other.keySet()));
      for (String key : english.keySet()) {
        assertEquals(placeholders(english.getString(key)), placeholders(other.getString(key)), key);
      }
    }
  }

  private static List<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(found -> found.group()).sorted().toList();
  }
}
