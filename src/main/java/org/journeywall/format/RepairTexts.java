package org.journeywall.format;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.journeywall.model.Sentences;

/// Says a [Repair] in the user's language.
public final class RepairTexts {
  private static final int MOST_EXAMPLES = 3;
  private static final Sentences TEXTS = new Sentences("org.journeywall.format.repairs");

  private RepairTexts() {}

  /// One of them as exactly as it can be said, with ids, for those who look into the file.
  public static String sentence(Repair repair, Locale locale) {
    return TEXTS.text(Sentences.key(repair.kind()), locale, repair.arguments().toArray());
  }

  /// All of them for those who work with the map: a line for each kind, with how many there are and
  /// what is written on some of them.
  public static List<String> summary(List<Repair> repairs, Locale locale) {
    Map<Repair.Kind, List<Repair>> byKind =
        repairs.stream()
            .collect(
                Collectors.groupingBy(
                    Repair::kind, () -> new EnumMap<>(Repair.Kind.class), Collectors.toList()));
    return byKind.entrySet().stream().map(of -> line(of.getKey(), of.getValue(), locale)).toList();
  }

  private static String line(Repair.Kind kind, List<Repair> repairs, Locale locale) {
    String all = TEXTS.text("all." + Sentences.key(kind), locale, repairs.size());
    String examples =
        repairs.stream()
            .map(Repair::words)
            .filter(words -> !words.isEmpty())
            .distinct()
            .limit(MOST_EXAMPLES)
            .map(words -> TEXTS.text("all.example", locale, words))
            .collect(Collectors.joining(", "));
    return examples.isEmpty() ? all : all + " " + TEXTS.text("all.examples", locale, examples);
  }
}
