package org.journeywall.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeywall.desktop.findings.SideTab;
import org.journeywall.digitise.NoteColour;
import org.journeywall.digitise.review.NoteState;
import org.journeywall.insight.Health;
import org.journeywall.insight.Playbook;
import org.journeywall.model.CardKind;
import org.journeywall.model.CommitteeRole;
import org.journeywall.model.Evidence;
import org.journeywall.model.Involvement;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Link;
import org.journeywall.model.MapState;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.journeywall.model.Score;
import org.journeywall.model.Severity;
import org.journeywall.model.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The texts of the wall and the panels around it are there in every language, each is used, and
/// none is missing.
class PanelTextsTest {
  private static final List<String> FOLDERS =
      List.of(
          "inspector",
          "people",
          "plan",
          "figures",
          "compare",
          "field",
          "search",
          "palette",
          "wall",
          "crash",
          "revisions",
          "findings",
          "takein",
          "digitise");

  private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9.-]*)\"");
  private static final Pattern SAID = Pattern.compile("say\\(\\s*\"([^\"]*[^.\"])\"");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");

  private static List<String> folders() {
    return FOLDERS;
  }

  @ParameterizedTest
  @MethodSource("folders")
  void everyLanguageSaysTheSameThings(String folder) throws IOException {
    Properties english = texts(folder, "");
    for (String language : Set.of("_pl", "_cs")) {
      Properties other = texts(folder, language);
      assertEquals(keys(english), keys(other));
      for (String key : keys(english)) {
        assertEquals(placeholders(english, key), placeholders(other, key), language + " " + key);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void everyTextIsUsedAndNoneIsMissing(String folder) throws IOException {
    Set<String> there = keys(texts(folder, ""));
    String source = source(folder);
    var used = new TreeSet<String>(found(LITERAL, source));
    used.addAll(families(folder));
    var idle = new TreeSet<String>(there);
    idle.removeAll(used);
    assertEquals(Set.of(), idle);
    var missing = new TreeSet<String>(found(SAID, source));
    missing.addAll(families(folder));
    // Said from the bundle of the window.
    missing.remove("dialog.close");
    missing.removeAll(there);
    assertEquals(Set.of(), missing);
  }

  /// The keys that are put together at run time.
  private static Set<String> families(String folder) {
    return switch (folder) {
      case "inspector" ->
          Stream.of(
                  keys("lane.kind.", LaneKind.values()),
                  keys("metric.type.", MetricType.values()),
                  keys("metric.", Metric.Better.values()),
                  keys("severity.", Severity.values()),
                  keys("status.", Status.values()),
                  keys("map.state.", MapState.values()),
                  keys("links.", Link.Kind.values()).map(key -> key.replace('_', '-')),
                  Stream.of(
                      "links.causes-from",
                      "links.answered-by-from",
                      "links.becomes-from",
                      "status.none"),
                  keys("evidence.", Evidence.Basis.values()).filter(key -> !key.contains("unst")),
                  IntStream.rangeClosed(Score.WORST, Score.BEST)
                      .mapToObj(score -> "feels." + score))
              .flatMap(keys -> keys)
              .collect(Collectors.toSet());
      case "wall" ->
          Stream.concat(keys("kind.", CardKind.values()), keys("link.", Link.Kind.values()))
              .collect(Collectors.toSet());
      case "figures" ->
          Stream.of("stage", "name", "value", "day")
              .map(key -> "column." + key)
              .collect(Collectors.toSet());
      case "plan" ->
          Stream.of(
                  IntStream.rangeClosed(1, Involvement.DECIDES).mapToObj(level -> "level." + level),
                  keys("status.", Status.values()),
                  Stream.of("level need message trigger channel owner status".split(" "))
                      .map(field -> "field." + field))
              .flatMap(keys -> keys)
              .collect(Collectors.toSet());
      case "people" ->
          Stream.of(
                  keys("role.", CommitteeRole.values()),
                  IntStream.rangeClosed(0, Involvement.DECIDES).mapToObj(level -> "level." + level),
                  Stream.of("portrait.choose", "portrait.remove", "logo.choose", "logo.remove"))
              .flatMap(keys -> keys)
              .collect(Collectors.toSet());
      case "takein" ->
          Stream.of("added", "removed", "moved", "changed", "joined")
              .map(sort -> "sort." + sort)
              .collect(Collectors.toSet());
      case "findings" ->
          Stream.of(
                  keys("by.", Playbook.By.values()),
                  keys("tab.", SideTab.values()),
                  keys("health.count.", Health.State.values()),
                  keys("health.state.", Health.State.values()),
                  keys("concerns.severity.", Severity.values()))
              .flatMap(keys -> keys)
              .collect(Collectors.toSet());
      case "digitise" ->
          Stream.of(
                  keys("digitise.colour.", NoteColour.values()),
                  Stream.of(NoteState.values())
                      .filter(NoteState::isDecided)
                      .map(state -> "digitise.hint." + state.name().toLowerCase(Locale.ROOT)),
                  Stream.of(
                          "accept", "later", "reject", "colour", "stage", "carve", "compare",
                          "sure")
                      .flatMap(
                          key -> Stream.of("digitise.key." + key, "digitise.key." + key + ".does")))
              .flatMap(keys -> keys)
              .collect(Collectors.toSet());
      default -> Set.of();
    };
  }

  private static Stream<String> keys(String start, Enum<?>[] values) {
    return Stream.of(values).map(value -> start + value.name().toLowerCase(Locale.ROOT));
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(hit -> hit.group(1)).collect(Collectors.toSet());
  }

  private static String source(String folder) throws IOException {
    var source = new StringBuilder();
    try (Stream<Path> files =
        Files.list(Path.of("src/main/java/org/journeywall/desktop", folder))) {
      for (Path file : files.toList()) {
        source.append(Files.readString(file));
      }
    }
    return source.toString();
  }

  private static Set<String> keys(Properties texts) {
    return new TreeSet<>(texts.stringPropertyNames());
  }

  private static Set<String> placeholders(Properties texts, String key) {
    return PLACEHOLDER
        .matcher(texts.getProperty(key))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  private static Properties texts(String folder, String language) throws IOException {
    var texts = new Properties();
    String name = folder + "/texts" + language + ".properties";
    try (var in = Objects.requireNonNull(PanelTextsTest.class.getResourceAsStream(name), name)) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return texts;
  }
}
