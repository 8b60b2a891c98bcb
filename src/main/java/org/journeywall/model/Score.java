package org.journeywall.model;

/// How a moment feels to a persona.
///
/// @param value −2 (very bad) to +2 (very good)
/// @param word the persona's word for it, for example “impatient”; may be empty
/// @param by who in the room gave this score, where several people scored; may be empty
public record Score(PersonaId persona, int value, String word, String by) {
  /// The ends of the scale.
  public static final int WORST = -2;

  public static final int BEST = 2;

  public Score {
    value = Math.clamp(value, WORST, BEST);
  }
}
