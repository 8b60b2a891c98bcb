package org.journeywall.desktop.tiles;

import java.util.List;
import org.journeywall.layout.Rect;
import org.journeywall.paint.Mark;

/// A part of the wall's frame, with so few marks that they are made once.
public record FramePanel(Rect space, List<Mark> marks) implements Panel {
  public FramePanel {
    marks = List.copyOf(marks);
  }

  @Override
  public List<Mark> marks(Rect part, double scale) {
    return marks;
  }

  @Override
  public List<Rect> changes(Panel before) {
    return equals(before) ? List.of() : List.of(everything());
  }
}
