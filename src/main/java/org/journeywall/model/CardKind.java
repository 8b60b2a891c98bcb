package org.journeywall.model;

/// What a card says about the journey; decides its colour and which fields it is asked for.
public enum CardKind {
  TOUCHPOINT,
  NEED,
  EMOTION,
  CONCERN,
  /// What the company does about it.
  ACTION,
  METRIC,
  OPPORTUNITY,
  NOTE
}
