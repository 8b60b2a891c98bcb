package org.journeywall.desktop.tiles;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.journeywall.layout.Rect;
import org.journeywall.raster.Pixels;
import org.jspecify.annotations.Nullable;

/// Draws tiles larger or smaller than they were painted, where nothing better is there yet. They
/// are stretched here, into a picture of the window that is then put down as it is: without a
/// graphics card JavaFX itself would take several times as long. FX thread only.
final class Stretch {

  /// A picture as large as the window.
  private static final class Sheet {
    private final Pixels pixels;
    private final PixelBuffer<IntBuffer> buffer;
    private final Image image;

    private Sheet(int width, int height) {
      pixels = new Pixels(width, height);
      buffer =
          new PixelBuffer<>(
              width, height, IntBuffer.wrap(pixels.argb()), PixelFormat.getIntArgbPreInstance());
      image = new WritableImage(buffer);
    }
  }

  private @Nullable Sheet made;
  private int width = 1;
  private int height = 1;
  private final List<Rect> touched = new ArrayList<>();
  private Rect clip = Rect.NOTHING;

  /// Begins a frame.
  ///
  /// @param newWidth of the window, in device pixels
  /// @param newHeight of it
  void begin(int newWidth, int newHeight) {
    if (newWidth != width || newHeight != height) {
      made = null;
      width = Math.max(1, newWidth);
      height = Math.max(1, newHeight);
    }
  }

  /// Only this part of the window is drawn from now on, in device pixels.
  void clip(Rect part) {
    clip = part;
  }

  /// Lets go of the picture's memory until something is stretched again.
  void release() {
    made = null;
  }

  private Sheet sheet() {
    Sheet sheet = made;
    if (sheet == null) {
      sheet = new Sheet(width, height);
      made = sheet;
    }
    return sheet;
  }

  /// Stretches a part of a tile over a part of the window.
  ///
  /// @param source in the tile's pixels
  /// @param place in device pixels, with whole numbers
  void put(Tile tile, Rect source, Rect place) {
    int left = (int) Math.max(Math.max(0, clip.x()), place.x());
    int top = (int) Math.max(Math.max(0, clip.y()), place.y());
    int right = (int) Math.min(Math.min(width, clip.right()), place.right());
    int bottom = (int) Math.min(Math.min(height, clip.bottom()), place.bottom());
    if (right <= left || bottom <= top) {
      return;
    }
    var across = new Samples(source.x(), source.width(), place.x(), place.width(), left, right);
    var down = new Samples(source.y(), source.height(), place.y(), place.height(), top, bottom);
    across.within((int) source.x(), Math.min(tile.width(), (int) Math.ceil(source.right())));
    down.within((int) source.y(), Math.min(tile.height(), (int) Math.ceil(source.bottom())));
    int[] to = sheet().pixels.argb();
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
    touched.add(new Rect(left, top, (double) right - left, (double) bottom - top));
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
    private final Samples across;
    private int[] newer;
    private int[] older;
    private int newerRow = -1;
    private int olderRow = -1;

    StretchedRows(Tile tile, Samples across) {
      from = tile.argb();
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
      stretch(row * Tile.WIDTH, reused);
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

  /// Puts what was stretched since the last call down where it belongs.
  ///
  /// @param canvas under a transform to device pixels
  void put(GraphicsContext canvas) {
    if (touched.isEmpty()) {
      return;
    }
    Sheet sheet = sheet();
    Rect all = touched.stream().reduce(Rect::with).orElseThrow();
    var changed = new Rectangle2D(all.x(), all.y(), all.width(), all.height());
    sheet.buffer.updateBuffer(whole -> changed);
    for (Rect part : touched) {
      double x = part.x();
      double y = part.y();
      double across = part.width();
      double down = part.height();
      canvas.drawImage(sheet.image, x, y, across, down, x, y, across, down);
    }
    touched.clear();
  }
}
