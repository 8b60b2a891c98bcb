package org.journeywall.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeywall.model.Card;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Score;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// What becomes of text typed into an emotion card, and what is shown there for typing: on the
/// first line the score and its word, below the moment it is about.
final class TypedScore {
  private static final Pattern SCORE =
      Pattern.compile(
          "([+\\-\u2212\u2013]?0|[+\\-\u2212\u2013][12])(?:[,:;]?\\h+([^\\n]*))?(?:\\n(.*))?",
          Pattern.DOTALL);

  private record Said(int value, String word, String moment) {}

  private TypedScore() {}

  static String shown(Card card) {
    Score common = common(card.details().scores());
    if (common == null) {
      return card.text();
    }
    String sign = common.value() > 0 ? "+" : "";
    String word = common.word().isEmpty() ? "" : " " + common.word();
    return sign + common.value() + word + (card.text().isEmpty() ? "" : "\n" + card.text());
  }

  /// What all scores say alike; null where there are none or they differ.
  private static @Nullable Score common(List<Score> scores) {
    boolean alike =
        scores.stream()
            .allMatch(score ->
                score.value() == scores.getFirst().value()
                    && score.word().equals(scores.getFirst().word()));
    return scores.isEmpty() || !alike ? null : scores.getFirst();
  }

  static Card retyped(Workshop workshop, Card card, String text, List<PersonaId> personas) {
    if (text.equals(shown(card))) {
      return card;
    }
    List<Score> old = card.details().scores();
    boolean wasShown = common(old) != null;
    Said said = read(text);
    if (said == null) {
      List<Score> left = wasShown ? List.of() : old;
      return card.withText(text).withDetails(card.details().withScores(left));
    }
    List<PersonaId> whose = whose(workshop, card, personas);
    if (!wasShown && whose.isEmpty()) {
      return card.withText(text);
    }
    List<Score> scores = wasShown ? rescored(old, said) : scored(old, said, whose);
    return card.withText(said.moment).withDetails(card.details().withScores(scores));
  }

  private static @Nullable Said read(String text) {
    Matcher score = SCORE.matcher(text.stripLeading());
    if (!score.matches()) {
      return null;
    }
    int digit = score.group(1).charAt(score.group(1).length() - 1) - '0';
    String word = score.group(2) == null ? "" : score.group(2).strip();
    String moment = score.group(3) == null ? "" : score.group(3);
    return new Said(score.group(1).startsWith("+") ? digit : -digit, word, moment);
  }

  private static List<PersonaId> whose(Workshop workshop, Card card, List<PersonaId> personas) {
    List<PersonaId> there = personas.stream().filter(workshop.personas()::contains).toList();
    if (!there.isEmpty()) {
      return there;
    }
    return card.about().personas().isEmpty()
        ? workshop.personasInOrder().stream().map(Persona::id).limit(1).toList()
        : card.about().personas();
  }

  private static List<Score> rescored(List<Score> old, Said said) {
    return old.stream()
        .map(score -> new Score(score.persona(), said.value, said.word, score.by()))
        .toList();
  }

  private static List<Score> scored(List<Score> old, Said said, List<PersonaId> whose) {
    var scores = new ArrayList<Score>(old);
    scores.removeIf(score -> whose.contains(score.persona()));
    whose.forEach(persona -> scores.add(new Score(persona, said.value, said.word, "")));
    return scores;
  }
}
