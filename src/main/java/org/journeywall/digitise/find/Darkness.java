package org.journeywall.digitise.find;

import org.journeywall.digitise.image.Photo;

/// Which places of a reduced photograph are darker than what is around them, so that a print is
/// seen in the shade as in the light.
final class Darkness {
  private static final int LONGEST = 1600;
  private static final int AROUND = 14;
  private static final double DARKER = 0.72;

  private final int width;
  private final int height;
  private final int step;
  private final boolean[] dark;

  private Darkness(int width, int height, int step, boolean[] dark) {
    this.width = width;
    this.height = height;
    this.step = step;
    this.dark = dark;
  }

  static Darkness of(Photo photo) {
    int longest = Math.max(photo.width(), photo.height());
    int step = Math.max(1, (longest + LONGEST - 1) / LONGEST);
    int width = photo.width() / step;
    int height = photo.height() / step;
    var light = new int[width * height];
    for (int i = 0; i < light.length; i++) {
      light[i] = mean(photo, i % width * step, i / width * step, step);
    }
    return new Darkness(width, height, step, dark(light, width, height));
  }

  private static int mean(Photo photo, int left, int top, int step) {
    int sum = 0;
    for (int i = 0; i < step * step; i++) {
      sum += light(photo.rgb(left + i % step, top + i / step));
    }
    return sum / (step * step);
  }

  /// How light a colour is, 0 to 255.
  static int light(int rgb) {
    return (3 * (rgb >> 16 & 0xFF) + 6 * (rgb >> 8 & 0xFF) + (rgb & 0xFF)) / 10;
  }

  // Sums over all boxes from the corner give the mean of any box at once.
  private static boolean[] dark(int[] light, int width, int height) {
    var sums = new int[(width + 1) * (height + 1)];
    for (int y = 0; y < height; y++) {
      int row = 0;
      for (int x = 0; x < width; x++) {
        row += light[y * width + x];
        sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
      }
    }
    int reach = Math.max(8, Math.min(width, height) / AROUND);
    var dark = new boolean[width * height];
    for (int y = 0; y < height; y++) {
      int top = Math.max(0, y - reach) * (width + 1);
      int bottom = Math.min(height, y + reach + 1) * (width + 1);
      int high = (bottom - top) / (width + 1);
      for (int x = 0; x < width; x++) {
        int left = Math.max(0, x - reach);
        int right = Math.min(width, x + reach + 1);
        int sum = sums[bottom + right] - sums[bottom + left] - sums[top + right] + sums[top + left];
        dark[y * width + x] = light[y * width + x] * high * (right - left) < DARKER * sum;
      }
    }
    return dark;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /// Pixels of the photograph to one here.
  int step() {
    return step;
  }

  boolean isDark(int place) {
    return dark[place];
  }

  /// Takes the dark places that hang together with one away.
  ///
  /// @param queue is filled with them; as long as there are places
  /// @return how many they are
  int taken(int start, int[] queue) {
    int end = 0;
    dark[start] = false;
    queue[end++] = start;
    for (int at = 0; at < end; at++) {
      int x = queue[at] % width;
      end = x > 0 ? add(queue[at] - 1, queue, end) : end;
      end = x < width - 1 ? add(queue[at] + 1, queue, end) : end;
      end = add(queue[at] - width, queue, end);
      end = add(queue[at] + width, queue, end);
    }
    return end;
  }

  private int add(int place, int[] queue, int end) {
    if (place < 0 || place >= dark.length || !dark[place]) {
      return end;
    }
    dark[place] = false;
    queue[end] = place;
    return end + 1;
  }
}
