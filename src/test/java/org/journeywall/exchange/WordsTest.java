package org.journeywall.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Locale;
import org.journeywall.model.CardKind;
import org.journeywall.model.CommitteeRole;
import org.journeywall.model.Evidence;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Link;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.journeywall.model.Severity;
import org.journeywall.model.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

  static List<Class<? extends Enum<?>>> types() {
    return List.of(
        CardColumn.class,
        CardKind.class,
        MetricType.class,
        Metric.Better.class,
        Severity.class,
        Status.class,
        Evidence.Basis.class,
        Words.Flag.class,
        Link.Kind.class,
        LaneKind.class,
        CommitteeRole.class,
        Words.Level.class,
        NoteColours.Name.class);
  }

  @ParameterizedTest
  @MethodSource("types")
  void noWordMeansTwoThingsInAnyLanguage(Class<? extends Enum<?>> type) {
    for (Locale language : Words.LANGUAGES) {
      for (Enum<?> constant : type.getEnumConstants()) {
        for (String word : Words.spellings(Words.bundle("words", language), constant)) {
          assertEquals(constant, find(type, word), language + ": " + word);
        }
      }
    }
  }

  @SuppressWarnings("unchecked") // every class of the list is an enum's
  private static <E extends Enum<E>> @Nullable Enum<?> find(
      Class<? extends Enum<?>> type, String word) {
    return Words.find((Class<E>) type, word);
  }

  @ParameterizedTest
  @CsvSource({
    "Moment of Truth, MOMENT_OF_TRUTH",
    "moment_of_truth, MOMENT_OF_TRUTH",
    "EVIDENCE-SOURCE, EVIDENCE_SOURCE",
    "etap, STAGE",
    "Głosy, VOTES",
    "glosy, VOTES",
    "ŘADA, LANE",
    "závažnost, SEVERITY"
  })
  void spellingDoesNotMatter(String name, CardColumn column) {
    assertEquals(column, Words.find(CardColumn.class, name));
  }

  @ParameterizedTest
  @CsvSource({"✓", "TAK", "ano", "X", "1", "True"})
  void aTickIsAYes(String word) {
    assertEquals(Words.Flag.YES, Words.find(Words.Flag.class, word));
    assertNull(Words.find(Words.Flag.class, word + " maybe"));
  }
}
