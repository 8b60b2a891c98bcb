package org.journeywall.format;

import org.journeywall.model.PersonaId;
import org.journeywall.model.Score;
import org.jspecify.annotations.Nullable;

/// A score of an emotion card; it belongs to a persona and to whoever gave it.
final class ScorePart implements Part<Score> {
  @Override
  public @Nullable Score read(FieldsIn in) {
    String persona = in.id("persona");
    int value = in.whole("value", 0, Score.WORST, Score.BEST);
    String word = in.line("word");
    String by = in.line("by");
    return persona == null ? null : new Score(new PersonaId(persona), value, word, by);
  }

  @Override
  public void write(Score score, FieldsOut out) {
    out.id("persona", score.persona());
    out.whole("value", score.value(), 0, Score.WORST, Score.BEST);
    out.line("word", score.word());
    out.line("by", score.by());
  }

  @Override
  public String key(Score score) {
    return score.by().isEmpty()
        ? score.persona().value()
        : score.persona().value() + " " + score.by();
  }
}
