package org.journeywall.model;

/// What a persona has to do with one stage.
///
/// @param level 0 not involved, 1 informed, 2 consulted, 3 decides
/// @param need what the persona needs there; may be empty
/// @param content what it gets there to meet the need
public record Involvement(StageId stage, int level, String need, Content content) {
  /// The highest level.
  public static final int DECIDES = 3;

  public Involvement {
    level = Math.clamp(level, 0, DECIDES);
  }

  /// An involvement for which no content is planned yet.
  public Involvement(StageId stage, int level, String need) {
    this(stage, level, need, Content.NONE);
  }

  /// Nothing to do with the stage.
  public static Involvement none(StageId stage) {
    return new Involvement(stage, 0, "");
  }

  /// Whether nothing is said.
  public boolean isEmpty() {
    return equals(none(stage));
  }

  public Involvement withLevel(int newLevel) {
    return new Involvement(stage, newLevel, need, content);
  }

  public Involvement withNeed(String newNeed) {
    return new Involvement(stage, level, newNeed, content);
  }

  public Involvement withContent(Content newContent) {
    return new Involvement(stage, level, need, newContent);
  }
}
