package org.journeywall.paint;

import java.util.List;
import org.journeywall.layout.Board;

/// What is drawn over a wall and is no part of it, as what a comparison has found.
public interface Overlay {
  /// Nothing.
  Overlay NONE = (board, press) -> List.of();

  /// The marks over a board, in its units.
  List<Mark> over(Board board, Press press);
}
