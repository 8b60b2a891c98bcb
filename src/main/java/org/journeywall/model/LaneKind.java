package org.journeywall.model;

/// What a lane looks at along the journey; decides which card a new note in it becomes and how the
/// lane is drawn.
public enum LaneKind {
  /// What the customer does.
  CUSTOMER_ACTIONS(CardKind.NOTE),
  /// Where they meet the company.
  TOUCHPOINTS(CardKind.TOUCHPOINT),
  /// What they want to get done.
  NEEDS(CardKind.NEED),
  /// What goes through their mind.
  THOUGHTS(CardKind.NOTE),
  /// How it feels, drawn as one curve per persona.
  EMOTIONS(CardKind.EMOTION),
  /// Pain points, fears, barriers.
  CONCERNS(CardKind.CONCERN),
  /// What the company does, on stage, to support the moment.
  OUR_ACTIONS(CardKind.ACTION),
  /// Systems and teams behind it.
  BACKSTAGE(CardKind.ACTION),
  /// How it is measured, drawn as tiles.
  METRICS(CardKind.METRIC),
  /// Ideas.
  OPPORTUNITIES(CardKind.OPPORTUNITY),
  /// Anything else.
  FREE(CardKind.NOTE);

  private final CardKind cardKind;

  LaneKind(CardKind cardKind) {
    this.cardKind = cardKind;
  }

  /// The kind of a new card in such a lane.
  public CardKind cardKind() {
    return cardKind;
  }
}
