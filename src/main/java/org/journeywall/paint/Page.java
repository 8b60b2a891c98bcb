package org.journeywall.paint;

import java.util.List;
import org.journeywall.layout.Rect;
import org.journeywall.model.MapId;
import org.jspecify.annotations.Nullable;

/// One page of paper with all that stands on it.
///
/// @param map the map it shows
/// @param title what a bookmark to it says; pages of a map that follow each other with the same
///   title belong together
/// @param width in points of 1/72 inch
/// @param height in points of 1/72 inch
/// @param kind how it is read
/// @param parts what is drawn, first to last
public record Page(
    MapId map, String title, double width, double height, Kind kind, List<Part> parts) {

  /// How a page is read by those who do not see it.
  public enum Kind {
    /// A wall, or a piece of one: stage by stage, lane by lane, wherever that stands.
    WALL,
    /// As it is drawn.
    TEXT
  }

  /// A wall on a page of its own.
  public Page(MapId map, String title, double width, double height, List<Part> parts) {
    this(map, title, width, height, Kind.WALL, parts);
  }

  /// Marks put on the page: a mark at (mx, my) in board units stands at (x + mx × scale, y + my ×
  /// scale) in points from the page's top left corner.
  ///
  /// @param cut what of them is seen; null for all
  public record Part(double x, double y, double scale, List<Mark> marks, @Nullable Cut cut) {
    public Part {
      marks = List.copyOf(marks);
    }

    public Part(double x, double y, double scale, List<Mark> marks) {
      this(x, y, scale, marks, null);
    }

    /// A rectangle of the marks, in points on the page.
    public Rect onPage(Rect rect) {
      return new Rect(
          x + rect.x() * scale, y + rect.y() * scale, rect.width() * scale, rect.height() * scale);
    }

    /// Whether what has these bounds is told here: on one of several sheets that show it, the one
    /// that has its middle.
    public boolean tells(Rect bounds) {
      Rect middle = onPage(bounds);
      return cut == null || cut.own().contains(middle.centreX(), middle.centreY());
    }
  }

  /// A sheet's piece of something larger, in points on the page.
  ///
  /// @param shown what is drawn of it
  /// @param own what of that is no other sheet's; all sheets' together are the whole
  public record Cut(Rect shown, Rect own) {}

  public Page {
    parts = List.copyOf(parts);
  }
}
