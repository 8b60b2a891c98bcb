package org.journeywall.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.journeywall.model.Ids;
import org.junit.jupiter.api.Test;

/// Every text exists in every language with the same placeholders, and is used.
class TemplateTextsTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/journeywall/template");
  private static final List<String> BUNDLES =
      List.of(
          "texts",
          "blank",
          "saas-onboarding",
          "advocacy",
          "account-health",
          "retail",
          "public-service",
          "employee-journey",
          "service-blueprint",
          "hr-saas",
          "b2b-committee");
  private static final List<String> LANGUAGES = List.of("", "_pl", "_cs");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

  @Test
  void everyLanguageHasTheSameKeysAndPlaceholders() {
    for (String bundle : BUNDLES) {
      var english = placeholders(read(bundle));
      for (String language : LANGUAGES) {
        assertEquals(english, placeholders(read(bundle + language)), bundle + language);
      }
    }
  }

  @Test
  void everyTextIsUsed() {
    Set<String> used = new TreeSet<>();
    for (Template template : Template.values()) {
      Words words = Words.of(template.id(), Locale.ENGLISH);
      Words watched =
          key -> {
            used.add(key);
            return words.text(key);
          };
      template.open(watched, new Ids(RandomGenerator.getDefault()), LocalDate.of(2026, 11, 12));
      used.add("template." + template.id());
      used.add("template." + template.id() + ".about");
    }
    Set<String> there = new TreeSet<>();
    BUNDLES.forEach(bundle -> there.addAll(read(bundle).stringPropertyNames()));
    assertEquals(used, there);
  }

  @Test
  void quotationMarksAreTheLanguagesOwn() {
    for (String bundle : BUNDLES) {
      for (String language : LANGUAGES) {
        String wrong = language.equals("_pl") ? "“\"" : language.equals("_cs") ? "”\"" : "„\"'";
        read(bundle + language)
            .forEach((key, text) ->
                assertTrue(
                    text.toString().chars().allMatch(c -> wrong.indexOf(c) < 0),
                    bundle + language + ": " + key));
      }
    }
  }

  private static Map<String, Set<String>> placeholders(Properties texts) {
    var all = new TreeMap<String, Set<String>>();
    for (String key : texts.stringPropertyNames()) {
      Set<String> here = new TreeSet<>();
      PLACEHOLDER.matcher(texts.getProperty(key)).results().forEach(hit -> here.add(hit.group(1)));
      all.put(key, here);
    }
    return all;
  }

  private static Properties read(String name) {
    var texts = new Properties();
    try (var reader = Files.newBufferedReader(FOLDER.resolve(name + ".properties"))) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
