package org.journeywall.text;

import java.nio.ByteBuffer;
import java.util.function.DoubleBinaryOperator;

/// The points of one simple TrueType glyph: on its contours, or pulling them.
final class GlyphPoints {
  private static final int ON = 0x01;
  private static final int SHORT_X = 0x02;
  private static final int SHORT_Y = 0x04;
  private static final int REPEATED = 0x08;
  private static final int SAME_X = 0x10;
  private static final int SAME_Y = 0x20;

  private final int[] ends;
  private final byte[] flags;
  private final double[] xs;
  private final double[] ys;

  GlyphPoints(ByteBuffer data, int contours) {
    data.position(10);
    ends = new int[contours];
    for (int i = 0; i < contours; i++) {
      ends[i] = data.getChar() + 1;
    }
    int count = contours == 0 ? 0 : ends[contours - 1];
    int hints = data.getChar();
    data.position(data.position() + hints);
    flags = new byte[count];
    xs = new double[count];
    ys = new double[count];
    for (int i = 0; i < count; ) {
      byte flag = data.get();
      int times = (flag & REPEATED) == 0 ? 1 : 1 + (data.get() & 255);
      for (; times > 0; times--) {
        flags[i++] = flag;
      }
    }
    read(data, xs, SHORT_X, SAME_X);
    read(data, ys, SHORT_Y, SAME_Y);
  }

  private void read(ByteBuffer data, double[] into, int small, int same) {
    int at = 0;
    for (int i = 0; i < into.length; i++) {
      boolean set = (flags[i] & same) != 0;
      if ((flags[i] & small) != 0) {
        int by = data.get() & 255;
        at += set ? by : -by;
      } else if (!set) {
        at += data.getShort();
      }
      into[i] = at;
    }
  }

  /// Moves every point.
  void place(DoubleBinaryOperator x, DoubleBinaryOperator y) {
    for (int i = 0; i < xs.length; i++) {
      double fromX = xs[i];
      xs[i] = x.applyAsDouble(fromX, ys[i]);
      ys[i] = y.applyAsDouble(fromX, ys[i]);
    }
  }

  void trace(GlyphOutlines.Pen pen) {
    int start = 0;
    for (int end : ends) {
      if (end - start > 1) {
        contour(start, end, pen);
      }
      start = end;
    }
  }

  private boolean on(int point) {
    return (flags[point] & ON) != 0;
  }

  // Between two points that both pull, the contour goes through their middle.
  private void contour(int start, int end, GlyphOutlines.Pen pen) {
    int last = end - 1;
    double fromX = on(start) ? xs[start] : on(last) ? xs[last] : (xs[start] + xs[last]) / 2;
    double fromY = on(start) ? ys[start] : on(last) ? ys[last] : (ys[start] + ys[last]) / 2;
    pen.moveTo(fromX, fromY);
    int pulling = -1;
    for (int i = on(start) ? start + 1 : start; i < end; i++) {
      if (on(i)) {
        go(pulling, xs[i], ys[i], pen);
        pulling = -1;
      } else {
        if (pulling >= 0) {
          go(pulling, (xs[pulling] + xs[i]) / 2, (ys[pulling] + ys[i]) / 2, pen);
        }
        pulling = i;
      }
    }
    go(pulling, fromX, fromY, pen);
  }

  private void go(int pulling, double x, double y, GlyphOutlines.Pen pen) {
    if (pulling < 0) {
      pen.lineTo(x, y);
    } else {
      pen.quadTo(xs[pulling], ys[pulling], x, y);
    }
  }
}
