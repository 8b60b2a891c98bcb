package org.journeywall.raster;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Mark;
import org.jspecify.annotations.Nullable;

/// Rounded boxes with border and shadow, each look drawn once as small as it can be and then
/// stretched: between its corners a box is the same everywhere. Safe for any thread.
final class Boxes {
  private static final int MOST = 600;
  static final Colour SHADOW = new Colour(40, 36, 24, 255);

  /// One look: all of a box but its place, and of its size only what the corners need.
  private record Look(
      double radius,
      @Nullable Colour fill,
      @Nullable Colour border,
      double borderWidth,
      Mark.Shadow shadow,
      double scale,
      int width,
      int height) {}

  private final Map<Look, Pixels> drawn = new ConcurrentHashMap<>();

  /// Puts a box down whose outer edges are whole pixels.
  void draw(Sheet sheet, Mark.Box box, double scale, int x, int y, int width, int height) {
    int reach = reach(box.shadow(), scale);
    if (!sheet.shows(x - reach, y - reach, x + width + reach, y + height + reach)) {
      return;
    }
    int corner =
        (int) Math.ceil((box.radius() + box.borderWidth() + fall(box.shadow())) * scale) + 1;
    int least = 2 * corner + 1;
    var look =
        new Look(
            box.radius(),
            box.fill(),
            box.border(),
            box.borderWidth(),
            box.shadow(),
            scale,
            Math.min(width, least),
            Math.min(height, least));
    Pixels picture = drawn.get(look);
    if (picture == null) {
      if (drawn.size() > MOST) {
        drawn.clear();
      }
      picture = draw(look, reach);
      drawn.put(look, picture);
    }
    sheet.stretched(picture, x - reach, y - reach, width + 2 * reach, height + 2 * reach);
  }

  /// How far a shadow goes down, in board units.
  private static double fall(Mark.Shadow shadow) {
    return switch (shadow) {
      case NONE -> 0;
      case NOTE -> 3;
      case LIFTED -> 14;
    };
  }

  /// How far a shadow may reach out, in pixels.
  private static int reach(Mark.Shadow shadow, double scale) {
    return switch (shadow) {
      case NONE -> 0;
      case NOTE -> (int) Math.ceil(4.5 * scale) + 1;
      case LIFTED -> (int) Math.ceil(22 * scale) + 1;
    };
  }

  private static Pixels draw(Look look, int reach) {
    return new Stencil(look, reach).drawn();
  }

  /// Draws one look.
  private static final class Stencil {
    private final Look look;
    private final int reach;
    private final Pixels picture;
    private final Sheet sheet;
    private final Coverage coverage = new Coverage();

    Stencil(Look look, int reach) {
      this.look = look;
      this.reach = reach;
      picture = new Pixels(look.width + 2 * reach, look.height + 2 * reach);
      sheet = new Sheet(picture, 0, 0);
    }

    Pixels drawn() {
      switch (look.shadow) {
        case NONE -> {}
        case NOTE -> {
          shadow(0, 1, 0.10);
          shadow(0.75, 2, 0.06);
          shadow(1.5, 3, 0.03);
        }
        case LIFTED -> {
          shadow(0, 3, 0.10);
          shadow(2, 6, 0.07);
          shadow(5, 10, 0.05);
          shadow(8, 14, 0.03);
        }
      }
      Colour border = look.border;
      double half = border == null ? 0 : look.borderWidth / 2;
      Colour fill = look.fill;
      if (fill != null) {
        begin();
        round(-half, 0);
        end(fill);
      }
      if (border != null) {
        begin();
        round(0, 0);
        hole(look.borderWidth);
        end(border);
      }
      return picture;
    }

    private void shadow(double grow, double down, double opacity) {
      begin();
      round(grow, down);
      end(SHADOW.faded(opacity));
    }

    private void begin() {
      coverage.begin(0, 0, picture.width(), picture.height());
    }

    private void end(Colour colour) {
      int pixel = Blend.premultiplied(colour);
      coverage.end((x, y, length, share) -> sheet.span(x, y, length, Blend.scaled(pixel, share)));
    }

    /// The box grown on every side and moved down, in board units.
    private void round(double grow, double down) {
      double by = grow * look.scale;
      double move = down * look.scale;
      double outward = look.border == null ? 0 : look.borderWidth / 2;
      Rounded.trace(
          coverage,
          reach - by,
          reach - by + move,
          reach + look.width + by,
          reach + look.height + by + move,
          (look.radius + outward + grow) * look.scale,
          false);
    }

    private void hole(double inset) {
      double by = inset * look.scale;
      Rounded.trace(
          coverage,
          reach + by,
          reach + by,
          reach + look.width - by,
          reach + look.height - by,
          Math.max(0, look.radius - inset / 2) * look.scale,
          true);
    }
  }
}
