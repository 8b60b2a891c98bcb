package org.journeywall.desktop.tiles;

import java.util.List;
import org.journeywall.layout.Rect;
import org.journeywall.paint.Mark;

/// A part of the wall that is painted by itself and moves as a whole, so that a lane that grows
/// moves the lanes below it without having them painted again. An immutable value that any thread
/// may paint.
public interface Panel {

  /// How far a note's shadow reaches beyond it, in board units.
  double SHADOW = 6;

  /// The space it takes on the board; its own corner is the upper left one.
  Rect space();

  /// What is to be seen in a part of the board, back to front. More than that does no harm.
  ///
  /// @param scale pixels per board unit: what is too small to be seen need not be among the marks
  List<Mark> marks(Rect part, double scale);

  /// Where this panel looks different from how it looked before, in board units from its own
  /// corner; empty where it looks the same.
  List<Rect> changes(Panel before);

  /// The whole panel, from its own corner.
  default Rect everything() {
    return new Rect(0, 0, space().width(), space().height());
  }
}
