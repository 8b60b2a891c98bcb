package org.journeywall.paint;

import java.util.List;
import org.journeywall.model.MapId;

/// One page of paper with all that stands on it.
///
/// @param map the map it shows
/// @param title what a bookmark to it says
/// @param width in points of 1/72 inch
/// @param height in points of 1/72 inch
/// @param parts what is drawn, first to last
public record Page(MapId map, String title, double width, double height, List<Part> parts) {

  /// Marks put on the page: a mark at (mx, my) in board units stands at (x + mx × scale, y + my ×
  /// scale) in points from the page's top left corner.
  public record Part(double x, double y, double scale, List<Mark> marks) {
    public Part {
      marks = List.copyOf(marks);
    }
  }

  public Page {
    parts = List.copyOf(parts);
  }
}
