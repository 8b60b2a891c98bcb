package org.journeywall.paint;

import java.util.List;
import org.journeywall.layout.Rect;
import org.journeywall.model.PictureId;
import org.journeywall.text.TextRun;
import org.journeywall.text.Weight;
import org.jspecify.annotations.Nullable;

/// One thing to be drawn, in board units and in final colours; screen, PDF and pictures are small
/// interpreters of these. Text comes broken into lines and measured: no interpreter wraps, shrinks
/// or measures it again.
public sealed interface Mark {

  /// Marks that belong together, drawn in order.
  ///
  /// @param role what the group is, for readers that cannot see it
  /// @param about the record it shows, if it shows one
  /// @param label the group's content in words, for screen readers and tagged exports; may be empty
  /// @param bounds the space the marks take, for leaving out what is not in view; without shadows
  record Group(Role role, @Nullable Ref about, String label, Rect bounds, List<Mark> marks)
      implements Mark {
    public Group {
      marks = List.copyOf(marks);
    }
  }

  /// A rectangle, its corners rounded by `radius`, filled and then bordered where they are given.
  record Box(
      Rect rect,
      double radius,
      @Nullable Colour fill,
      @Nullable Colour border,
      double borderWidth,
      Shadow shadow)
      implements Mark {
    public static Box filled(Rect rect, Colour fill) {
      return new Box(rect, 0, fill, null, 0, Shadow.NONE);
    }

    public static Box rounded(Rect rect, double radius, Colour fill) {
      return new Box(rect, radius, fill, null, 0, Shadow.NONE);
    }
  }

  /// A path filled by the non-zero rule.
  record Fill(Outline outline, Colour colour) implements Mark {}

  /// A path drawn with a pen with round ends and joins.
  ///
  /// @param dash length of dash and gap alternating; empty for a solid line
  record Stroke(Outline outline, Colour colour, double width, List<Double> dash) implements Mark {
    public Stroke {
      dash = List.copyOf(dash);
    }

    public static Stroke solid(Outline outline, Colour colour, double width) {
      return new Stroke(outline, colour, width, List.of());
    }
  }

  /// One line of text; each run has its face and its own `x` from the line's start.
  ///
  /// @param x left end of the line
  /// @param baseline the line the letters stand on
  /// @param text the whole line, in reading order
  record Words(
      double x,
      double baseline,
      String text,
      List<TextRun> runs,
      Weight weight,
      double size,
      Colour colour)
      implements Mark {
    public Words {
      runs = List.copyOf(runs);
    }
  }

  /// One of the workshop's pictures, as large as the rectangle allows and in its middle.
  record Image(Rect rect, PictureId picture) implements Mark {}

  /// The shadow below a box.
  enum Shadow {
    NONE,
    /// Soft and short, as of paper lying flat on the wall.
    NOTE,
    /// Longer, of a note lifted off it.
    LIFTED
  }
}
