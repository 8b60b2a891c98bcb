package org.journeywall.paint;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.layout.Rect;
import org.journeywall.marker.Marker;

/// A marker as it is printed: always black on white, whatever the colours of the page.
final class MarkerSquare {
  private static final Colour BLACK = Colour.rgb(0x000000);
  private static final Colour WHITE = Colour.rgb(0xFFFFFF);

  private MarkerSquare() {}

  /// The marker with the outer edge of its border on `square`, and its white margin around it. Each
  /// run of white modules of a row is one box on the black square, so that no gap shows between
  /// black ones.
  static List<Mark> marks(Marker marker, Rect square) {
    double module = square.width() / Marker.MODULES;
    var marks = new ArrayList<Mark>();
    marks.add(Mark.Box.filled(square.inset(-Marker.QUIET * module), WHITE));
    marks.add(Mark.Box.filled(square, BLACK));
    for (int row = 0; row < Marker.MODULES; row++) {
      int from = 0;
      while (from < Marker.MODULES) {
        int to = from;
        while (to < Marker.MODULES && !marker.isBlack(to, row)) {
          to++;
        }
        if (to > from) {
          double x = square.x() + from * module;
          double y = square.y() + row * module;
          marks.add(Mark.Box.filled(new Rect(x, y, (to - from) * module, module), WHITE));
        }
        from = to + 1;
      }
    }
    return marks;
  }
}
