package org.journeywall.raster;

import java.util.Arrays;

/// Fills paths by the non-zero rule and says how much of each pixel they cover.
///
/// Each edge adds to the cells it crosses the area to its right, so that a running sum along a row
/// is the coverage. All arithmetic is whole numbers relative to an edge's own ends: what a pixel
/// gets does not depend on the window it is seen through.
final class Coverage {
  private static final int ONE = 256;
  private static final int BITS = 8;
  private static final int FULL_BITS = 17;

  /// Receives what is covered, row by row from the top and from left to right.
  interface Spans {
    /// @param share of 255
    void span(int x, int y, int length, int share);
  }

  private int left;
  private int top;
  private int width;
  private int height;
  private int[] cells = new int[0];
  private int[] firsts = new int[0];
  private int[] lasts = new int[0];
  private double penX;
  private double penY;
  private double startX;
  private double startY;

  /// Starts a path of which only this window is wanted.
  void begin(int windowLeft, int windowTop, int windowWidth, int windowHeight) {
    left = windowLeft;
    top = windowTop;
    width = windowWidth;
    height = windowHeight;
    int room = (width + 2) * height;
    if (cells.length < room) {
      cells = new int[room];
    }
    if (firsts.length < height) {
      firsts = new int[height];
      lasts = new int[height];
    }
    Arrays.fill(firsts, 0, height, width);
    Arrays.fill(lasts, 0, height, -1);
  }

  void moveTo(double x, double y) {
    close();
    penX = x;
    penY = y;
    startX = x;
    startY = y;
  }

  void lineTo(double x, double y) {
    edge(fixed(penX), fixed(penY), fixed(x), fixed(y));
    penX = x;
    penY = y;
  }

  void quadTo(double x1, double y1, double x, double y) {
    double fromX = penX;
    double fromY = penY;
    curveTo(
        fromX + (x1 - fromX) * 2 / 3,
        fromY + (y1 - fromY) * 2 / 3,
        x + (x1 - x) * 2 / 3,
        y + (y1 - y) * 2 / 3,
        x,
        y);
  }

  void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
    double fromX = penX;
    double fromY = penY;
    double bend =
        Math.max(
            Math.abs(fromX - 2 * x1 + x2) + Math.abs(fromY - 2 * y1 + y2),
            Math.abs(x1 - 2 * x2 + x) + Math.abs(y1 - 2 * y2 + y));
    // Chords of so many pieces stay within a sixteenth of a pixel.
    int pieces = (int) Math.ceil(Math.sqrt(bend * 12));
    for (int i = 1; i < pieces; i++) {
      double t = (double) i / pieces;
      double s = 1 - t;
      double a = s * s * s;
      double b = 3 * s * s * t;
      double c = 3 * s * t * t;
      double d = t * t * t;
      lineTo(a * fromX + b * x1 + c * x2 + d * x, a * fromY + b * y1 + c * y2 + d * y);
    }
    lineTo(x, y);
  }

  void close() {
    if (penX != startX || penY != startY) {
      lineTo(startX, startY);
    }
  }

  private static int fixed(double pixels) {
    return (int) Math.round(pixels * ONE);
  }

  private void edge(int x0, int y0, int x1, int y1) {
    if (y0 < y1) {
      falling(x0, y0, x1, y1, 1);
    } else if (y0 > y1) {
      falling(x1, y1, x0, y0, -1);
    }
  }

  private void falling(int x0, int y0, int x1, int y1, int way) {
    int first = Math.max(y0 >> BITS, top);
    int last = Math.min(y1 - 1 >> BITS, top + height - 1);
    long dx = (long) x1 - x0;
    int dy = y1 - y0;
    for (int row = first; row <= last; row++) {
      int from = Math.max(y0, row << BITS);
      int to = Math.min(y1, row + 1 << BITS);
      int fromX = x0 + (int) Math.floorDiv((from - y0) * dx, dy);
      int toX = x0 + (int) Math.floorDiv((to - y0) * dx, dy);
      if (fromX <= toX) {
        across(row - top, fromX, toX, to - from, way);
      } else {
        across(row - top, toX, fromX, to - from, way);
      }
    }
  }

  /// A piece of an edge within one row, from left to right; heights are counted along it.
  private void across(int row, int fromX, int toX, int tall, int way) {
    int lastCell = toX >> BITS;
    int cell = fromX >> BITS;
    int begun = 0;
    if (cell < left) {
      int reached = lastCell < left ? tall : rise((left << BITS) - fromX, tall, toX - fromX);
      add(row, 0, way * reached, 0);
      begun = reached;
      cell = left;
    }
    int right = left + width;
    for (; cell <= lastCell && cell < right; cell++) {
      int enters = Math.max(fromX, cell << BITS);
      int leaves = Math.min(toX, cell + 1 << BITS);
      int ends = cell == lastCell ? tall : rise(leaves - fromX, tall, toX - fromX);
      int inset = enters + leaves - (cell << BITS + 1);
      add(row, cell - left, way * (ends - begun), inset);
      begun = ends;
    }
  }

  private static int rise(int along, int tall, int whole) {
    return (int) ((long) along * tall / whole);
  }

  private void add(int row, int column, int tall, int inset) {
    if (tall == 0) {
      return;
    }
    int at = row * (width + 2) + column;
    cells[at] += tall * (2 * ONE - inset);
    cells[at + 1] += tall * inset;
    firsts[row] = Math.min(firsts[row], column);
    lasts[row] = Math.max(lasts[row], column + 1);
  }

  /// Ends the path and tells what it covers.
  void end(Spans spans) {
    close();
    for (int row = 0; row < height; row++) {
      if (lasts[row] >= 0) {
        sweep(row, spans);
      }
    }
  }

  private void sweep(int row, Spans spans) {
    int base = row * (width + 2);
    int last = lasts[row];
    int sum = 0;
    int share = 0;
    int since = firsts[row];
    for (int column = since; column <= last; column++) {
      int change = cells[base + column];
      if (change != 0) {
        cells[base + column] = 0;
        sum += change;
        int next = share(sum);
        if (next != share && column < width) {
          tell(spans, since, column, row, share);
          since = column;
          share = next;
        }
      }
    }
    tell(spans, since, width, row, share);
  }

  private void tell(Spans spans, int from, int to, int row, int share) {
    if (share > 0 && to > from) {
      spans.span(left + from, top + row, to - from, share);
    }
  }

  private static int share(int sum) {
    int whole = Math.min(Math.abs(sum), 1 << FULL_BITS);
    return whole * 255 + (1 << FULL_BITS - 1) >> FULL_BITS;
  }
}
