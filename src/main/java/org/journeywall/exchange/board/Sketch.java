package org.journeywall.exchange.board;

import java.util.List;
import java.util.stream.Stream;
import org.journeywall.model.MapId;

/// One map as things another program can take, move and edit: the frame, the cards, the curves and
/// the links, where they stand on the wall, from its upper left corner in board units.
///
/// @param pieces from the lowest to the topmost
public record Sketch(MapId map, String name, double width, double height, List<Piece> pieces) {
  public Sketch {
    pieces = List.copyOf(pieces);
  }

  /// The pieces of one sort, in their order.
  public <P extends Piece> Stream<P> all(Class<P> sort) {
    return pieces.stream().filter(sort::isInstance).map(sort::cast);
  }
}
