package org.journeywall.digitise.image;

/// Which pixels of a row (or column) each pixel of a shorter one stands for, and by how much.
final class Spans {
  private final int[] starts;
  private final float[][] parts;

  private Spans(int[] starts, float[][] parts) {
    this.starts = starts;
    this.parts = parts;
  }

  static Spans of(int from, int to) {
    var starts = new int[to];
    var parts = new float[to][];
    double step = (double) from / to;
    for (int i = 0; i < to; i++) {
      double start = i * step;
      double end = Math.min(from, start + step);
      starts[i] = (int) start;
      parts[i] = new float[(int) Math.ceil(end) - starts[i]];
      for (int j = 0; j < parts[i].length; j++) {
        double left = Math.max(start, (double) starts[i] + j);
        double right = Math.min(end, starts[i] + j + 1.0);
        parts[i][j] = (float) ((right - left) / (end - start));
      }
    }
    return new Spans(starts, parts);
  }

  /// The first pixel one of the shorter row stands for.
  int start(int index) {
    return starts[index];
  }

  /// How much each of its pixels counts from there on; one in all. Not to be changed.
  float[] parts(int index) {
    return parts[index];
  }

  /// The means of a row.
  ///
  /// @param at where the first of them goes
  void sums(float[] row, byte[] to, int at) {
    for (int i = 0; i < starts.length; i++) {
      float sum = 0.5f;
      float[] its = parts[i];
      for (int j = 0; j < its.length; j++) {
        sum += its[j] * row[starts[i] + j];
      }
      to[at + i] = (byte) (int) sum;
    }
  }
}
