package org.journeywall.exchange;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.journeywall.model.CardKind;
import org.journeywall.model.CommitteeRole;
import org.journeywall.model.Evidence;
import org.journeywall.model.Involvement;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Link;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.journeywall.model.Severity;
import org.journeywall.model.Status;
import org.jspecify.annotations.Nullable;

/// The words of card tables: what the columns and the values of the model's choices are called in
/// each language. Written in one, understood in all.
public final class Words {

  /// A mark that is there or not.
  public enum Flag {
    YES,
    NO
  }

  /// How much a persona has to do with a stage, from the least on, as the model counts it.
  public enum Level {
    NONE(0),
    INFORMED(1),
    CONSULTED(2),
    DECIDES(Involvement.DECIDES);

    private final int number;

    Level(int number) {
      this.number = number;
    }

    public int number() {
      return number;
    }

    /// How much somebody is involved.
    public static Level of(Involvement involvement) {
      return Arrays.stream(values())
          .filter(level -> level.number == involvement.level())
          .findAny()
          .orElse(NONE);
    }
  }

  /// The languages of the interface, whose words are understood in every file.
  public static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.of("pl"), Locale.of("cs"));

  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private static final Map<Class<? extends Enum<?>>, String> PREFIXES =
      Map.ofEntries(
          entry(CardColumn.class, "column."),
          entry(CardKind.class, "kind."),
          entry(MetricType.class, "metric."),
          entry(Metric.Better.class, "better."),
          entry(Severity.class, "severity."),
          entry(Status.class, "status."),
          entry(Evidence.Basis.class, "evidence."),
          entry(Flag.class, "flag."),
          entry(Link.Kind.class, "link."),
          entry(LaneKind.class, "lane."),
          entry(CommitteeRole.class, "role."),
          entry(Level.class, "level."),
          entry(NoteColours.Name.class, "colour."));

  private static final Map<Class<?>, Map<String, Enum<?>>> UNDERSTOOD = understood();

  private final ResourceBundle words;
  private final ResourceBundle texts;

  private Words(Locale language) {
    words = bundle("words", language);
    texts = bundle("texts", language);
  }

  /// The words of a language; English where there are none in it.
  public static Words in(Locale language) {
    return new Words(language);
  }

  /// What the constant is called.
  public String of(Enum<?> constant) {
    return spellings(words, constant)[0];
  }

  /// A text of this package with a number in it.
  public String text(String key, int number) {
    return texts.getString(key).replace("{0}", Integer.toString(number));
  }

  public String text(String key) {
    return texts.getString(key);
  }

  /// The constant that is called so in any language, or null.
  public static <E extends Enum<E>> @Nullable E find(Class<E> type, String word) {
    Map<String, Enum<?>> known = UNDERSTOOD.getOrDefault(type, Map.of());
    Enum<?> found = known.get(key(word));
    return found == null ? null : type.cast(found);
  }

  /// The column that is written so in one of the languages, not only understood.
  static Optional<CardColumn> named(String header) {
    CardColumn column = find(CardColumn.class, header);
    return Optional.ofNullable(column)
        .filter(known ->
            LANGUAGES.stream().anyMatch(one -> key(in(one).of(known)).equals(key(header))));
  }

  /// How many of the column names are spelt as this language spells them.
  public long namesIn(List<String> header) {
    return header.stream()
        .filter(name -> {
          CardColumn column = find(CardColumn.class, name);
          return column != null
              && List.of(spellings(words, column)).stream()
                  .anyMatch(spelling -> key(spelling).equals(key(name)));
        })
        .count();
  }

  // A tick is nothing but punctuation, and means yes all the same.
  private static String key(String word) {
    String plain = Plain.word(word);
    return plain.isEmpty() ? word.strip() : plain;
  }

  private static Map<Class<?>, Map<String, Enum<?>>> understood() {
    var all = new HashMap<Class<?>, Map<String, Enum<?>>>();
    for (Locale language : LANGUAGES) {
      ResourceBundle bundle = bundle("words", language);
      for (Class<? extends Enum<?>> type : PREFIXES.keySet()) {
        Map<String, Enum<?>> known = all.computeIfAbsent(type, none -> new HashMap<>());
        for (Enum<?> constant : type.getEnumConstants()) {
          for (String spelling : spellings(bundle, constant)) {
            known.putIfAbsent(key(spelling), constant);
          }
        }
      }
    }
    return all;
  }

  static String[] spellings(ResourceBundle bundle, Enum<?> constant) {
    String name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String prefix = PREFIXES.get(constant.getDeclaringClass());
    return bundle.getString(prefix + name).split("\\|");
  }

  static ResourceBundle bundle(String name, Locale language) {
    return ResourceBundle.getBundle(
        Words.class.getPackageName() + "." + name, language, NO_FALLBACK);
  }
}
