package org.journeywall.digitise.image;

/// A photograph as the search looks at it at one size: without handwriting, white balanced, in Lab,
/// smoothed over three by three pixels.
public final class View {
  private final int width;
  private final int height;
  private final double scale;
  private final float[] l;
  private final float[] a;
  private final float[] b;
  private final byte[] light;

  private View(int width, int height, double scale) {
    this.width = width;
    this.height = height;
    this.scale = scale;
    l = new float[width * height];
    a = new float[width * height];
    b = new float[width * height];
    light = new byte[width * height];
  }

  /// @param scale pixels of the photograph to one here
  /// @param open the picture before its handwriting was closed
  static View of(Bitmap open, WhiteBalance balance, double scale) {
    Bitmap picture = Closing.of(open);
    var view = new View(picture.width, picture.height, scale);
    double[] red = curve(balance.red());
    double[] green = curve(balance.green());
    double[] blue = curve(balance.blue());
    for (int i = 0; i < view.l.length; i++) {
      double r = red[picture.planes[0][i] & 0xFF];
      double g = green[picture.planes[1][i] & 0xFF];
      double b = blue[picture.planes[2][i] & 0xFF];
      float y = Lab.root(Lab.fromWhiteY(r, g, b));
      view.l[i] = 116 * y - 16;
      view.a[i] = 500 * (Lab.root(Lab.fromWhiteX(r, g, b)) - y);
      view.b[i] = 200 * (y - Lab.root(Lab.fromWhiteZ(r, g, b)));
      view.light[i] = open.lightness(i);
    }
    view.smooth(view.l);
    view.smooth(view.a);
    view.smooth(view.b);
    return view;
  }

  private static double[] curve(double gain) {
    var curve = new double[256];
    for (int i = 0; i < curve.length; i++) {
      curve[i] = Lab.linear(Math.min(255, (int) Math.round(i * gain)));
    }
    return curve;
  }

  private void smooth(float[] values) {
    float[] rows = values.clone();
    for (int y = 0; y < height; y++) {
      for (int x = 1; x < width - 1; x++) {
        int at = y * width + x;
        rows[at] = (values[at - 1] + values[at] + values[at + 1]) / 3;
      }
    }
    for (int y = 1; y < height - 1; y++) {
      for (int x = 0; x < width; x++) {
        int at = y * width + x;
        values[at] = (rows[at - width] + rows[at] + rows[at + width]) / 3;
      }
    }
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /// Pixels of the photograph to one of this view.
  public double scale() {
    return scale;
  }

  public float l(int at) {
    return l[at];
  }

  public float a(int at) {
    return a[at];
  }

  public float b(int at) {
    return b[at];
  }

  /// How light it is there before the handwriting was closed, 0 to 255.
  public int light(int at) {
    return light[at] & 0xFF;
  }

  /// The index of the pixel at these coordinates, of the nearest one where they lie outside.
  public int at(double x, double y) {
    return Math.clamp((int) y, 0, height - 1) * width + Math.clamp((int) x, 0, width - 1);
  }

  public boolean contains(double x, double y) {
    return x >= 0 && y >= 0 && x < width && y < height;
  }

  public Lab lab(int at) {
    return new Lab(l[at], a[at], b[at]);
  }
}
