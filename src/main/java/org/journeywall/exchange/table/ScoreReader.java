package org.journeywall.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.journeywall.exchange.CardColumn;
import org.journeywall.exchange.Entries;
import org.journeywall.exchange.Entries.Entry;
import org.journeywall.exchange.Entries.Part;
import org.journeywall.exchange.Figures;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Score;
import org.journeywall.model.Texts;
import org.jspecify.annotations.Nullable;

/// Reads the columns *emotion* and *feeling* of a row. A bare score is everybody's whom the card
/// concerns, or, where it says none, that of one persona who stands for all.
final class ScoreReader {
  private final RowReader row;
  private final List<PersonaId> concerned;
  private final Surroundings surroundings;

  ScoreReader(RowReader row, List<PersonaId> concerned, Surroundings surroundings) {
    this.row = row;
    this.concerned = concerned;
    this.surroundings = surroundings;
  }

  List<Score> read() {
    var scores = new ArrayList<Score>();
    for (Entry entry : Entries.split(row.text(CardColumn.EMOTION), true)) {
      Integer value = value(entry.pieces().getLast());
      if (value == null) {
        row.keep(CardColumn.EMOTION, entry.raw());
      } else if (entry.pieces().size() == 1) {
        List<PersonaId> all = concerned.isEmpty() ? List.of(surroundings.anybody()) : concerned;
        all.forEach(persona -> scores.add(new Score(persona, value, "", "")));
      } else {
        Part scorer = Entries.part(beforeLastPiece(entry));
        scores.add(new Score(persona(scorer), value, "", Texts.line(scorer.bracket())));
      }
    }
    return withWords(scores);
  }

  private static String beforeLastPiece(Entry entry) {
    int last = entry.pieces().getLast().length();
    return entry.raw().substring(0, entry.raw().length() - last - 1);
  }

  private PersonaId persona(Part scorer) {
    String name = Texts.line(scorer.name());
    return name.isEmpty() ? surroundings.anybody() : surroundings.persona(name);
  }

  private static @Nullable Integer value(String text) {
    Double number = Figures.number(text, false);
    boolean onScale =
        number != null
            && number >= Score.WORST
            && number <= Score.BEST
            && number == Math.rint(number);
    return onScale ? (Integer) Objects.requireNonNull(number).intValue() : null;
  }

  private List<Score> withWords(List<Score> scores) {
    var named = new ArrayList<>(scores);
    List<Entry> entries = Entries.split(row.text(CardColumn.FEELING), false);
    boolean[] used = new boolean[scores.size()];
    for (Entry entry : entries) {
      int at = entry.pieces().size() > 1 ? scoreOf(entry, scores, used) : -1;
      if (at >= 0) {
        used[at] = true;
        named.set(at, withWord(scores.get(at), entry.rest()));
      } else if (entries.size() == 1 && !scores.isEmpty()) {
        named.replaceAll(score -> withWord(score, entry.raw()));
      } else {
        row.keep(CardColumn.FEELING, entry.raw());
      }
    }
    return named;
  }

  private int scoreOf(Entry entry, List<Score> scores, boolean[] used) {
    Part scorer = Entries.part(entry.pieces().getFirst());
    PersonaId persona = surroundings.findPersona(Texts.line(scorer.name()));
    for (int i = 0; i < scores.size(); i++) {
      Score score = scores.get(i);
      if (!used[i]
          && score.persona().equals(persona)
          && score.by().equals(Texts.line(scorer.bracket()))) {
        return i;
      }
    }
    return -1;
  }

  private static Score withWord(Score score, String word) {
    return new Score(
        score.persona(), score.value(), Texts.line(Entries.unquoted(word)), score.by());
  }
}
