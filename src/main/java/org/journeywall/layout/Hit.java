package org.journeywall.layout;

import java.util.List;
import org.journeywall.model.CardId;
import org.journeywall.model.LaneId;
import org.journeywall.model.LinkId;
import org.journeywall.model.PersonaId;
import org.journeywall.model.StageId;

/// What lies under a point of the wall.
public sealed interface Hit {
  record OnCard(CardId card) implements Hit {}

  /// The badge of a stack, which opens and closes it.
  record OnBadge(CardId top) implements Hit {}

  /// A face on an emotion curve, with the cards behind it.
  record OnFace(PersonaId persona, List<CardId> cards) implements Hit {}

  /// A link between cards, where no card lies over it.
  record OnLink(LinkId link) implements Hit {}

  /// The free ground of a cell.
  record OnCell(StageId stage, LaneId lane) implements Hit {}

  record OnStage(StageId stage) implements Hit {}

  /// The conversion from a stage to the next.
  record OnConversion(StageId from) implements Hit {}

  /// The right edge of a stage's header, by which it is resized.
  record OnStageEdge(StageId stage) implements Hit {}

  record OnLane(LaneId lane) implements Hit {}

  /// The lower edge of a lane's header, by which it is resized.
  record OnLaneEdge(LaneId lane) implements Hit {}

  /// A persona's chip in an emotion lane.
  record OnPersona(PersonaId persona) implements Hit {}

  /// A persona's name in the strip of who is involved.
  record OnMember(PersonaId persona) implements Hit {}

  /// How much a persona is involved in a stage.
  record OnInvolvement(PersonaId persona, StageId stage) implements Hit {}

  record OnCorner() implements Hit {}

  /// The free ground of the parking lot.
  record OnParkingLot() implements Hit {}

  record Nowhere() implements Hit {}
}
