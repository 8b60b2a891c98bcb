package org.journeywall.exchange.board;

import org.journeywall.layout.Rect;

/// A stage, a lane or a parking lot found in a file that came from a [Sketch]: where it stands now
/// and what it is called now.
///
/// @param map the map it is of
/// @param kind what the cards of a lane usually are; empty where that is not known
/// @param rect of a stage its header, of which the sides count; of a lane its head, of which upper
///   and lower edge count
public record Landmark(String map, Piece.Panel.Part part, String name, String kind, Rect rect) {

  boolean holds(double x, double y) {
    return switch (part) {
      case STAGE -> x >= rect.x() - Sketcher.STAGE_INSET && x < rect.right() + Sketcher.STAGE_INSET;
      case LANE -> y >= rect.y() && y < rect.bottom();
      case PARKING -> rect.contains(x, y);
      case CORNER, PILL, PERSONA -> false;
    };
  }
}
