package org.journeywall.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeywall.desktop.menu.Deed;
import org.journeywall.desktop.menu.MenuName;
import org.journeywall.edit.CommandName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The window's texts are there in every language, and no others.
class TextsTest {
  private static final Path SOURCES = Path.of("src/main/java/org/journeywall/desktop");

  /// Packages with a bundle of their own.
  private static final Set<String> APART =
      Set.of(
          "wall",
          "inspector",
          "people",
          "field",
          "search",
          "palette",
          "plan",
          "reading",
          "revisions",
          "crash",
          "digitise",
          "findings",
          "figures",
          "compare",
          "takein");

  private static final Pattern LITERAL = Pattern.compile("\"((?:[a-z0-9-]+\\.)+[a-z0-9-]*)\"");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

  @ParameterizedTest
  @ValueSource(strings = {"_pl", "_cs"})
  void everyLanguageSaysTheSameThings(String language) throws IOException {
    assertEquals(keys(texts("")), keys(texts(language)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"_pl", "_cs"})
  void everyLanguageNamesTheSameThings(String language) throws IOException {
    Properties english = texts("");
    Properties other = texts(language);
    Set<String> different =
        keys(english).stream()
            .filter(key -> !placeholders(english, key).equals(placeholders(other, key)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), different);
  }

  @Test
  void everyTextIsUsed() throws IOException {
    Set<String> used = used();
    Set<String> idle =
        keys(texts("")).stream()
            .filter(key -> !used.contains(key) && used.stream().noneMatch(isStartOf(key)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), idle);
  }

  @Test
  void everyTextThatIsAskedForIsThere() throws IOException {
    Set<String> there = keys(texts(""));
    var missing = new TreeSet<String>();
    for (String source : sources()) {
      Matcher said = Pattern.compile("say\\(\\s*\"([^\"]+[^.\"])\"").matcher(source);
      while (said.find()) {
        if (!there.contains(said.group(1)) && !said.group(1).endsWith("-")) {
          missing.add(said.group(1));
        }
      }
    }
    families().stream().filter(key -> !there.contains(key)).forEach(missing::add);
    assertEquals(Set.of(), missing);
  }

  // A literal that ends in a dot is the start of keys put together at run time.
  private static Predicate<String> isStartOf(String key) {
    return literal -> literal.endsWith(".") && key.startsWith(literal);
  }

  private static Set<String> used() throws IOException {
    var used = new HashSet<String>(families());
    for (String source : sources()) {
      Matcher literal = LITERAL.matcher(source);
      while (literal.find()) {
        used.add(literal.group(1));
      }
      if (source.contains("\".named\"")) {
        used.addAll(Set.of("menu.undo.named", "menu.redo.named"));
      }
    }
    return used;
  }

  private static Set<String> families() {
    return Stream.of(
            Deed.all().stream().map(Deed::textKey),
            Stream.of(MenuName.values()).map(MenuName::textKey),
            Stream.of(CommandName.values()).map(CommandName::key))
        .flatMap(keys -> keys)
        .collect(Collectors.toSet());
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !APART.contains(SOURCES.relativize(file).getName(0).toString()))
          .map(TextsTest::content)
          .toList();
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> keys(Properties texts) {
    return new TreeSet<>(texts.stringPropertyNames());
  }

  private static Set<String> placeholders(Properties texts, String key) {
    return PLACEHOLDER
        .matcher(texts.getProperty(key, ""))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  private static Properties texts(String language) throws IOException {
    String name = "texts" + language + ".properties";
    try (var in = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
      var texts = new Properties();
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return texts;
    }
  }
}
