package org.journeywall.compare;

/// The fields of all records by name, each of which has a text in every language.
public enum FieldName {
  // Cards
  KIND,
  TEXT,
  CHANNEL,
  OWNER,
  MOMENT_OF_TRUTH,
  SCORES,
  METRIC,
  VALUE,
  UNIT,
  TARGET,
  THRESHOLD,
  BETTER,
  MEASURED,
  HISTORY,
  SEVERITY,
  STATUS,
  DUE,
  WEIGHING,
  PERSONAS,
  TAGS,
  VOTES,
  NOTE,
  EVIDENCE,
  EVIDENCE_COUNT,
  EVIDENCE_SOURCE,
  PICTURE,
  // Stages and lanes
  NAME,
  GOAL,
  DURATION,
  STEPS,
  COLUMNS,
  HINT,
  ROWS,
  // Personas
  ROLE,
  ROLE_NAME,
  COLOUR,
  BARRIERS,
  GOALS,
  INVOLVEMENT,
  // Maps
  TITLE,
  SUBTITLE,
  STATE,
  // Links
  ENDS,
  LABEL,
  // The title block
  CLIENT,
  DATE,
  PARTICIPANTS,
  LOGO,
  LANGUAGE,
  /// Fields of a newer version of the program.
  OTHER
}
