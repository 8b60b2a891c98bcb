package org.journeywall.digitise.find;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.digitise.shape.Hull;
import org.journeywall.digitise.shape.Spot;

/// A connected set of pixels: how many, how spread, and how far each row reaches. One object is
/// filled again and again.
final class Patch {
  private final int[] lefts;
  private final int[] rights;
  private final int[] member;
  private final int[] pixels;
  private final int width;
  private int filling;
  private long box;
  private int area;
  private double sumX;
  private double sumY;
  private double sumXx;
  private double sumXy;
  private double sumYy;

  Patch(int width, int height) {
    lefts = new int[height];
    rights = new int[height];
    this.width = width;
    member = new int[width * height];
    pixels = new int[width * height];
  }

  void start(long newBox) {
    box = newBox;
    filling++;
    area = 0;
    sumX = 0;
    sumY = 0;
    sumXx = 0;
    sumXy = 0;
    sumYy = 0;
    for (int y = Box.top(box); y <= Box.bottom(box); y++) {
      lefts[y] = Integer.MAX_VALUE;
      rights[y] = -1;
    }
  }

  void add(int pixel) {
    int y = pixel / width;
    int x = pixel - y * width;
    pixels[area] = pixel;
    member[pixel] = filling;
    area++;
    // From the box's corner, so that no digits are lost.
    double dx = x - Box.left(box);
    double dy = y - Box.top(box);
    sumX += dx;
    sumY += dy;
    sumXx += dx * dx;
    sumXy += dx * dy;
    sumYy += dy * dy;
    lefts[y] = Math.min(lefts[y], x);
    rights[y] = Math.max(rights[y], x);
  }

  int area() {
    return area;
  }

  long box() {
    return box;
  }

  private boolean holds(int x, int y) {
    return x >= Box.left(box)
        && x <= Box.right(box)
        && y >= Box.top(box)
        && y <= Box.bottom(box)
        && member[y * width + x] == filling;
  }

  /// The mean of some values along its edge.
  double alongEdge(float[] values) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < area; i++) {
      int x = pixels[i] % width;
      int y = pixels[i] / width;
      if (!(holds(x - 1, y) && holds(x + 1, y) && holds(x, y - 1) && holds(x, y + 1))) {
        sum += values[pixels[i]];
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  /// A copy of its pixels.
  Blot blot(double contrast, double scale) {
    var blot =
        new Blot(Box.left(box), Box.top(box), Box.width(box), Box.height(box), scale, contrast);
    for (int i = 0; i < area; i++) {
      blot.add(pixels[i] % width, pixels[i] / width);
    }
    return blot;
  }

  /// How much of the parallelogram spread as widely the patch fills: 1 for a solid parallelogram,
  /// 1.05 for an ellipse, 0.87 for a triangle, less for what has arms or holes.
  double fullness() {
    double n = area;
    double xx = sumXx / n - sumX / n * (sumX / n);
    double yy = sumYy / n - sumY / n * (sumY / n);
    double xy = sumXy / n - sumX / n * (sumY / n);
    return n / (12 * Math.sqrt(Math.max(1e-9, xx * yy - xy * xy)));
  }

  Hull hull() {
    List<Spot> spots = new ArrayList<>();
    for (int y = Box.top(box); y <= Box.bottom(box); y++) {
      spots.add(new Spot(lefts[y], y));
      spots.add(new Spot(rights[y] + 1.0, y));
      spots.add(new Spot(lefts[y], y + 1.0));
      spots.add(new Spot(rights[y] + 1.0, y + 1.0));
    }
    return Hull.of(spots);
  }
}
