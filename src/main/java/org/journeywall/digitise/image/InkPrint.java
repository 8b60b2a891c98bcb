package org.journeywall.digitise.image;

import java.util.Base64;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.model.Outcome;
import org.journeywall.model.Picture;

/// Where the ink is on a note, coarsely: enough to know the note again from another photograph, in
/// another light, a little askew.
public final class InkPrint {
  /// What a note without ink is like another one.
  private static final double BLANK = 0.5;

  private static final int SIDE = 28;
  private static final int SHIFT = 3;

  private final double[] ink;

  private InkPrint(double[] ink) {
    this.ink = ink;
  }

  public static InkPrint of(Crop crop) {
    var light = new double[SIDE * SIDE];
    for (int row = 0; row < SIDE; row++) {
      for (int column = 0; column < SIDE; column++) {
        light[row * SIDE + column] = mean(crop, column, row);
      }
    }
    return new InkPrint(unlit(light));
  }

  /// Of a picture a card keeps; one that cannot be opened is blank.
  public static InkPrint of(Picture picture) {
    byte[] bytes = Base64.getDecoder().decode(picture.base64());
    return switch (PhotoFile.open(bytes, picture.id().value())) {
      case Outcome.Done<Photo>(var photo) ->
          of(Crop.of(photo, Quad.box(0, 0, photo.width(), photo.height()).grown(1 / 1.04)));
      case Outcome.Failed<Photo> _ -> new InkPrint(new double[SIDE * SIDE]);
    };
  }

  private static double mean(Crop crop, int column, int row) {
    int left = column * crop.width() / SIDE;
    int right = Math.max(left + 1, (column + 1) * crop.width() / SIDE);
    int top = row * crop.height() / SIDE;
    int bottom = Math.max(top + 1, (row + 1) * crop.height() / SIDE);
    double sum = 0;
    for (int y = top; y < Math.min(bottom, crop.height()); y++) {
      for (int x = left; x < Math.min(right, crop.width()); x++) {
        int rgb = crop.rgb(x, y);
        sum += (rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF);
      }
    }
    return sum / ((bottom - top) * (right - left));
  }

  // What is darker than the paper around it; the edge, where wall and shadow are, is left out.
  private static double[] unlit(double[] light) {
    var ink = new double[light.length];
    for (int row = SHIFT; row < SIDE - SHIFT; row++) {
      for (int column = SHIFT; column < SIDE - SHIFT; column++) {
        double paper = 0;
        for (int i = -SHIFT; i <= SHIFT; i++) {
          for (int j = -SHIFT; j <= SHIFT; j++) {
            paper = Math.max(paper, light[(row + i) * SIDE + column + j]);
          }
        }
        double share = 1 - light[row * SIDE + column] / Math.max(1, paper);
        ink[row * SIDE + column] = share < 0.06 ? 0 : share;
      }
    }
    return ink;
  }

  /// How alike two notes are, 0 to 1, a little moved against each other.
  public double likeness(InkPrint other) {
    double all = Math.sqrt(product(this, 0, 0, this) * product(other, 0, 0, other));
    if (all < 1e-6) {
      return BLANK;
    }
    double best = 0;
    for (int down = -SHIFT; down <= SHIFT; down++) {
      for (int across = -SHIFT; across <= SHIFT; across++) {
        best = Math.max(best, product(this, across, down, other) / all);
      }
    }
    return best;
  }

  private static double product(InkPrint one, int across, int down, InkPrint other) {
    double sum = 0;
    for (int row = SHIFT; row < SIDE - SHIFT; row++) {
      for (int column = SHIFT; column < SIDE - SHIFT; column++) {
        sum += one.ink[row * SIDE + column] * other.ink[(row + down) * SIDE + column + across];
      }
    }
    return sum;
  }
}
