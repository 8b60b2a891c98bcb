package org.journeywall.desktop.tiles;

import java.util.stream.IntStream;
import org.journeywall.layout.Rect;
import org.journeywall.raster.Pixels;

/// Draws tiles larger or smaller than they were painted, where nothing better is there yet, as far
/// as they lie in a part of a picture.
///
/// @param onto what they are drawn on
/// @param clip the part of it that may be drawn on
record Stretch(Pixels onto, Rect clip) {

  /// Stretches a part of a tile over a part of the picture.
  ///
  /// @param source in the tile's pixels
  /// @param place in whole pixels of the picture
  void put(Tile tile, Rect source, Rect place) {
    int width = onto.width();
    int left = (int) Math.max(Math.max(0, clip.x()), place.x());
    int top = (int) Math.max(Math.max(0, clip.y()), place.y());
    int right = (int) Math.min(Math.min(width, clip.right()), place.right());
    int bottom = (int) Math.min(Math.min(onto.height(), clip.bottom()), place.bottom());
    if (right <= left || bottom <= top) {
      return;
    }
    var across = new Samples(source.x(), source.width(), place.x(), place.width(), left, right);
    var down = new Samples(source.y(), source.height(), place.y(), place.height(), top, bottom);
    across.within((int) source.x(), Math.min(tile.width(), (int) Math.ceil(source.right())));
    down.within((int) source.y(), Math.min(tile.height(), (int) Math.ceil(source.bottom())));
    int[] to = onto.argb();
    int middle = (top + bottom) / 2;
    // Half of it on another processor.
    IntStream.of(top, middle)
        .parallel()
        .forEach(from -> {
          var rows = new StretchedRows(tile, across);
          int end = from < middle ? middle : bottom;
          for (int y = from; y < end; y++) {
            int[] upper = rows.row(down.first[y - top]);
            int[] lower = rows.row(down.second[y - top]);
            mix(upper, lower, down.share[y - top], to, y * width + left);
          }
        });
  }

  // No branch and no table: the loop the processor does eight pixels at a time.
  private static void mix(int[] upper, int[] lower, int share, int[] to, int at) {
    int pair = 0x00FF00FF;
    int rest = 256 - share;
    for (int x = 0; x < upper.length; x++) {
      int one = upper[x];
      int other = lower[x];
      int low = ((one & pair) * rest + (other & pair) * share) >>> 8 & pair;
      int high = (one >>> 8 & pair) * rest + (other >>> 8 & pair) * share & ~pair;
      to[at + x] = high | low;
    }
  }

  /// Rows of a tile stretched across; those two that the next line of the window needs are kept.
  private static final class StretchedRows {
    private final int[] from;
    private final int stride;
    private final Samples across;
    private int[] newer;
    private int[] older;
    private int newerRow = -1;
    private int olderRow = -1;

    StretchedRows(Tile tile, Samples across) {
      from = tile.pixels().argb();
      stride = tile.pixels().width();
      this.across = across;
      newer = new int[across.first.length];
      older = new int[across.first.length];
    }

    int[] row(int row) {
      if (row == newerRow) {
        return newer;
      }
      if (row == olderRow) {
        return older;
      }
      int[] reused = older;
      older = newer;
      olderRow = newerRow;
      newer = reused;
      newerRow = row;
      stretch(row * stride, reused);
      return reused;
    }

    private void stretch(int at, int[] to) {
      int[] first = across.first;
      int[] second = across.second;
      int[] share = across.share;
      for (int x = 0; x < to.length; x++) {
        to[x] = between(from[at + first[x]], from[at + second[x]], share[x]);
      }
    }
  }

  /// A pixel `share` of 256 on the way from one to another.
  private static int between(int one, int other, int share) {
    if (one == other) {
      return one;
    }
    int pair = 0x00FF00FF;
    int rest = 256 - share;
    int low = ((one & pair) * rest + (other & pair) * share) >>> 8 & pair;
    int high = (one >>> 8 & pair) * rest + (other >>> 8 & pair) * share & ~pair;
    return high | low;
  }

  /// Between which two pixels of a source each pixel of a line lies, and how far from the first.
  private static final class Samples {
    private final int[] first;
    private final int[] second;
    private final int[] share;

    Samples(double source, double length, double place, double size, int from, int to) {
      first = new int[to - from];
      second = new int[to - from];
      share = new int[to - from];
      double step = length / size;
      for (int i = 0; i < first.length; i++) {
        double at = source + (from + i + 0.5 - place) * step - 0.5;
        first[i] = (int) Math.floor(at);
        second[i] = first[i] + 1;
        share[i] = (int) ((at - first[i]) * 256);
      }
    }

    /// Keeps the samples inside the source.
    void within(int least, int end) {
      for (int i = 0; i < first.length; i++) {
        first[i] = Math.clamp(first[i], least, end - 1);
        second[i] = Math.clamp(second[i], least, end - 1);
      }
    }
  }
}
