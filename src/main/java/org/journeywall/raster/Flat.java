package org.journeywall.raster;

/// Rectangles without round corners at any size. Large ones have their edges on whole pixels; small
/// ones cover the pixels at their edges in part, so that a wall of thousands looks even. A line is
/// whole pixels wide, and a paler one of one pixel where it is thinner, so that all of a kind look
/// alike.
final class Flat {
  /// From this size on, in pixels, edges are moved to whole pixels.
  private static final double CRISP = 24;

  /// What is so much longer than it is wide, and than a pixel, is a line.
  private static final double LONG = 8;

  private final Sheet sheet;

  // How the rectangle covers the pixels along the axis it was cut on last.
  private final Cut across = new Cut();
  private final Cut down = new Cut();

  Flat(Sheet sheet) {
    this.sheet = sheet;
  }

  /// Pixels from `first` to before `end`, the first and the last one in part.
  private static final class Cut {
    private int first;
    private int end;
    private int firstShare;
    private int lastShare;

    void set(double from, double to, double other) {
      double length = to - from;
      if (length >= CRISP) {
        put((int) Math.floor(from + 0.5), (int) Math.floor(to + 0.5), 255, 255);
      } else if (length < 1 && other >= LONG) {
        int at = (int) Math.floor((from + to) / 2);
        put(at, at + 1, share(length), share(length));
      } else if (other >= LONG * length) {
        int start = (int) Math.floor(from + 0.5);
        put(start, start + (int) Math.floor(length + 0.5), 255, 255);
      } else {
        int start = (int) Math.floor(from);
        int stop = (int) Math.ceil(to);
        boolean single = stop - start == 1;
        put(
            start,
            stop,
            share(single ? length : start + 1 - from),
            share(single ? length : to - (stop - 1)));
      }
    }

    private void put(int from, int to, int atFirst, int atLast) {
      first = from;
      end = to;
      firstShare = atFirst;
      lastShare = atLast;
    }

    private static int share(double part) {
      return (int) (part * 255 + 0.5);
    }
  }

  void rect(double left, double top, double right, double bottom, int pixel) {
    // Its whole pixels may reach further than it does.
    if (left >= right || top >= bottom || !sheet.shows(left - 1, top - 1, right + 1, bottom + 1)) {
      return;
    }
    across.set(left, right, bottom - top);
    down.set(top, bottom, right - left);
    int rows = down.end;
    if (rows - down.first > 1 && down.lastShare < 255) {
      rows--;
      row(rows, rows + 1, Blend.scaled(pixel, down.lastShare));
    }
    int from = down.first;
    if (down.firstShare < 255) {
      row(from, from + 1, Blend.scaled(pixel, down.firstShare));
      from++;
    }
    row(from, rows, pixel);
  }

  private void row(int top, int bottom, int pixel) {
    int end = across.end;
    if (end - across.first > 1 && across.lastShare < 255) {
      end--;
      sheet.rect(end, top, end + 1, bottom, Blend.scaled(pixel, across.lastShare));
    }
    int from = across.first;
    if (across.firstShare < 255) {
      sheet.rect(from, top, from + 1, bottom, Blend.scaled(pixel, across.firstShare));
      from++;
    }
    sheet.rect(from, top, end, bottom, pixel);
  }

  /// The edge of a rectangle, drawn inside of it; a small one is all edge.
  void frame(double left, double top, double right, double bottom, double pen, int pixel) {
    double thick = Math.min(pen, Math.min(right - left, bottom - top) / 2);
    rect(left, top, right, top + thick, pixel);
    rect(left, bottom - thick, right, bottom, pixel);
    rect(left, top + thick, left + thick, bottom - thick, pixel);
    rect(right - thick, top + thick, right, bottom - thick, pixel);
  }
}
