package org.journeywall.paint;

import org.journeywall.model.CardId;
import org.journeywall.model.LaneId;
import org.journeywall.model.LinkId;
import org.journeywall.model.PersonaId;
import org.journeywall.model.StageId;

/// The record of the workshop that a group of marks shows.
public sealed interface Ref {
  record OfCard(CardId card) implements Ref {}

  record OfStage(StageId stage) implements Ref {}

  record OfLane(LaneId lane) implements Ref {}

  /// A persona's row in the strip of who is involved.
  record OfMember(PersonaId persona) implements Ref {}

  record OfPersona(PersonaId persona) implements Ref {}

  /// The conversion from a stage to the next.
  record OfConversion(StageId from) implements Ref {}

  record OfLink(LinkId link) implements Ref {}
}
