package org.journeywall.exchange;

/// A column of a card table: one row per card, these columns in this order when the program writes
/// the table, in any order and any subset when it reads one.
public enum CardColumn {
  ID,
  MAP,
  STAGE,
  STEP,
  LANE,
  KIND,
  TEXT,
  /// Whom the card concerns: names between semicolons.
  PERSONA,
  /// Scores: `HR lead: -1; CFO: 2`, with who gave it where that is known: `HR lead (Ola): -1`.
  EMOTION,
  /// The words for the scores, in the same form: `HR lead: impatient`.
  FEELING,
  /// The type of a metric; its name is the card's text.
  METRIC,
  VALUE,
  UNIT,
  TARGET,
  /// The value beyond which a metric raises a flag.
  THRESHOLD,
  BETTER,
  MEASURED,
  /// Earlier values: `2026-07-01: 3000; 2026-10-01: 3100`.
  HISTORY,
  CHANNEL,
  OWNER,
  SEVERITY,
  STATUS,
  /// A day, or days after something: `signing + 14`.
  DUE,
  /// What an opportunity is worth, 1 to 5.
  IMPACT,
  /// What it takes, 1 to 5.
  EFFORT,
  EVIDENCE,
  EVIDENCE_SOURCE,
  EVIDENCE_COUNT,
  MOMENT_OF_TRUTH,
  VOTES,
  /// Cards of one cell in which the same stands here make a stack, the first of them on top.
  STACK,
  TAGS,
  /// Where relations from this card lead: ids, or texts, of cards, each with what the relation is
  /// and says where that matters: `causes: c17 (too late); c18`.
  LINKS,
  NOTE
}
