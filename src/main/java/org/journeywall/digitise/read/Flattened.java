package org.journeywall.digitise.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.journeywall.digitise.image.Crop;

/// The picture of a note as engines want it: the paper white, whatever its colour and the light on
/// it, the pen black, and nothing of the wall around it.
final class Flattened {
  /// Of the crop so much is the wall around the note, on each side.
  private static final double EDGE = 0.035;

  /// The paper is as bright as the brightest around, this share of the side to each side.
  private static final double AROUND = 0.05;

  private static final int WHITE = 255;

  private final int width;
  private final int height;
  private final double[] light;

  private Flattened(int width, int height, double[] light) {
    this.width = width;
    this.height = height;
    this.light = light;
  }

  static Flattened of(Crop crop) {
    int left = (int) Math.round(crop.width() * EDGE);
    int top = (int) Math.round(crop.height() * EDGE);
    int width = crop.width() - 2 * left;
    int height = crop.height() - 2 * top;
    var grey = new double[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int rgb = crop.rgb(left + x, top + y);
        grey[y * width + x] =
            0.299 * (rgb >> 16 & 0xFF) + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * (rgb & 0xFF);
      }
    }
    return new Flattened(width, height, evened(grey, width, height));
  }

  // Each pixel over the paper around it, then stretched so that the darkest are black.
  private static double[] evened(double[] grey, int width, int height) {
    int reach = Math.max(4, (int) Math.round(Math.min(width, height) * AROUND));
    double[] paper = smoothed(brightest(grey, width, height, reach), width, height, reach);
    var share = new double[grey.length];
    for (int i = 0; i < grey.length; i++) {
      share[i] = Math.min(1, grey[i] / Math.max(1, paper[i]));
    }
    double[] sorted = share.clone();
    Arrays.sort(sorted);
    double dark = Math.min(0.85, sorted[sorted.length / 100]);
    for (int i = 0; i < share.length; i++) {
      share[i] = Math.clamp((share[i] - dark) / (0.94 - dark), 0, 1) * WHITE;
    }
    return share;
  }

  private static double[] brightest(double[] from, int width, int height, int reach) {
    var across = new double[from.length];
    var both = new double[from.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double most = 0;
        int end = Math.min(width - 1, x + reach);
        for (int i = Math.max(0, x - reach); i <= end; i++) {
          most = Math.max(most, from[y * width + i]);
        }
        across[y * width + x] = most;
      }
    }
    for (int y = 0; y < height; y++) {
      int end = Math.min(height - 1, y + reach);
      for (int x = 0; x < width; x++) {
        double most = 0;
        for (int i = Math.max(0, y - reach); i <= end; i++) {
          most = Math.max(most, across[i * width + x]);
        }
        both[y * width + x] = most;
      }
    }
    return both;
  }

  private static double[] smoothed(double[] from, int width, int height, int reach) {
    var sums = new double[(width + 1) * (height + 1)];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int at = (y + 1) * (width + 1) + x + 1;
        sums[at] = from[y * width + x] + sums[at - 1] + sums[at - width - 1] - sums[at - width - 2];
      }
    }
    var smooth = new double[from.length];
    for (int y = 0; y < height; y++) {
      int top = Math.max(0, y - reach);
      int bottom = Math.min(height, y + reach + 1);
      for (int x = 0; x < width; x++) {
        int left = Math.max(0, x - reach);
        int right = Math.min(width, x + reach + 1);
        double sum =
            sums[bottom * (width + 1) + right]
                - sums[top * (width + 1) + right]
                - sums[bottom * (width + 1) + left]
                + sums[top * (width + 1) + left];
        smooth[y * width + x] = sum / ((bottom - top) * (right - left));
      }
    }
    return smooth;
  }

  /// As a file in the PGM format, with a white margin.
  ///
  /// @param longest its longer side without the margin, in pixels
  byte[] pgm(int longest) {
    double factor = (double) longest / Math.max(width, height);
    int wide = (int) Math.round(width * factor);
    int high = (int) Math.round(height * factor);
    int margin = longest / 16;
    int line = wide + 2 * margin;
    byte[] head =
        "P5\n%d %d\n255\n".formatted(line, high + 2 * margin).getBytes(StandardCharsets.US_ASCII);
    var file = Arrays.copyOf(head, head.length + line * (high + 2 * margin));
    Arrays.fill(file, head.length, file.length, (byte) WHITE);
    for (int y = 0; y < high; y++) {
      for (int x = 0; x < wide; x++) {
        double value = at((x + 0.5) / factor - 0.5, (y + 0.5) / factor - 0.5);
        file[head.length + (y + margin) * line + margin + x] = (byte) Math.round(value);
      }
    }
    return file;
  }

  private double at(double x, double y) {
    int column = (int) Math.floor(x);
    int row = (int) Math.floor(y);
    double right = x - column;
    double down = y - row;
    return (pixel(column, row) * (1 - right) + pixel(column + 1, row) * right) * (1 - down)
        + (pixel(column, row + 1) * (1 - right) + pixel(column + 1, row + 1) * right) * down;
  }

  private double pixel(int x, int y) {
    return light[Math.clamp(y, 0, height - 1) * width + Math.clamp(x, 0, width - 1)];
  }
}
