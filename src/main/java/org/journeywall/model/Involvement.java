package org.journeywall.model;

/// What a persona has to do with one stage.
///
/// @param level 0 not involved, 1 informed, 2 consulted, 3 decides
/// @param need the content or argument the persona needs there; may be empty
public record Involvement(StageId stage, int level, String need) {
  /// The highest level.
  public static final int DECIDES = 3;

  public Involvement {
    level = Math.clamp(level, 0, DECIDES);
  }
}
