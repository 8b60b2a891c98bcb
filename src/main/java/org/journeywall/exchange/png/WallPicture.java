package org.journeywall.exchange.png;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.paint.Mark;
import org.journeywall.paint.Page;
import org.journeywall.paint.Pages;
import org.journeywall.paint.Palette;
import org.journeywall.raster.Pixels;
import org.journeywall.raster.Raster;

/// Pages one below the other as one picture that is drawn strip by strip and never held as a whole.
/// Strips may be drawn on any thread, in any order.
final class WallPicture {
  /// The longest side, in pixels: beyond it widespread programs refuse to show a picture.
  static final int LONGEST_SIDE = 32_000;

  /// How many pixels a picture may have: whoever shows it needs four bytes for each of them.
  static final double MOST_PIXELS = 100e6;

  private static final double GAP = 24;
  private static final double UNITS_PER_METRE = 96 / 0.0254;

  private final List<Page> pages;
  private final Raster raster;
  private final boolean transparent;
  private final double scale;
  private final int width;
  private final int height;

  /// @param wanted pixels per board unit; fewer where the picture would become too large
  /// @param transparent whether what shows through the wall is what lies behind the picture
  WallPicture(List<Page> pages, Raster raster, double wanted, boolean transparent) {
    this.pages = transparent ? pages.stream().map(WallPicture::withoutGround).toList() : pages;
    this.raster = raster;
    this.transparent = transparent;
    double wide = pages.stream().mapToDouble(Page::width).max().orElse(1) / Pages.POINTS_PER_UNIT;
    double high = pages.stream().mapToDouble(WallPicture::room).sum() - GAP;
    double longest = LONGEST_SIDE / Math.max(wide, high);
    double most = Math.sqrt(MOST_PIXELS / (wide * high));
    scale = Math.min(wanted, Math.min(longest, most));
    width = (int) Math.clamp(Math.ceil(wide * scale), 1, LONGEST_SIDE);
    height = (int) Math.clamp(Math.ceil(high * scale), 1, LONGEST_SIDE);
  }

  private static double room(Page page) {
    return page.height() / Pages.POINTS_PER_UNIT + GAP;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  boolean transparent() {
    return transparent;
  }

  /// Pixels per metre at which it is as large as it was laid out.
  int density() {
    return (int) Math.round(scale * UNITS_PER_METRE);
  }

  /// Draws the rows from `top` on into a strip as wide as the picture.
  void draw(Pixels strip, int top) {
    if (transparent) {
      strip.clear();
    } else {
      strip.fill(Palette.LIGHT.wall());
    }
    double pixels = scale / Pages.POINTS_PER_UNIT;
    double pageTop = 0;
    for (Page page : pages) {
      double above = pageTop * scale - top;
      if (above < strip.height() && above + room(page) * scale > 0) {
        double left = Math.floor((width - page.width() * pixels) / 2);
        for (Page.Part part : page.parts()) {
          raster.draw(
              strip,
              part.marks(),
              part.scale() * pixels,
              -left - part.x() * pixels,
              top - Math.floor(pageTop * scale) - part.y() * pixels);
        }
      }
      pageTop += room(page);
    }
  }

  private static Page withoutGround(Page page) {
    var parts = new ArrayList<Page.Part>();
    for (Page.Part part : page.parts()) {
      List<Mark> marks = part.marks().stream().map(WallPicture::withoutGround).toList();
      parts.add(new Page.Part(part.x(), part.y(), part.scale(), marks));
    }
    return new Page(page.map(), page.title(), page.width(), page.height(), parts);
  }

  private static Mark withoutGround(Mark mark) {
    return mark instanceof Mark.Group group
        ? new Mark.Group(
            group.role(),
            group.about(),
            group.label(),
            group.bounds(),
            group.marks().stream().filter(inside -> !isGround(inside)).toList())
        : mark;
  }

  // The paper of the cells: the only plain box in the colour of the wall.
  private static boolean isGround(Mark mark) {
    return mark instanceof Mark.Box box
        && Palette.LIGHT.wall().equals(box.fill())
        && box.border() == null
        && box.radius() == 0
        && box.shadow() == Mark.Shadow.NONE;
  }
}
