package org.journeywall.compare;

/// What a difference is about, in the order people look at a workshop.
public enum Subject {
  /// The workshop's title, client, date and participants.
  TITLE_BLOCK,
  PERSONA,
  MAP,
  STAGE,
  LANE,
  CARD,
  LINK
}
