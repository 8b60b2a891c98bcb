package org.journeywall.layout;

/// A rectangle in board units (one unit is one pixel at 100 %, 1/96 inch on paper); `y` grows
/// downwards.
public record Rect(double x, double y, double width, double height) {
  public static final Rect NOTHING = new Rect(0, 0, 0, 0);

  public static Rect around(double centreX, double centreY, double radius) {
    return new Rect(centreX - radius, centreY - radius, 2 * radius, 2 * radius);
  }

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public double centreX() {
    return x + width / 2;
  }

  public double centreY() {
    return y + height / 2;
  }

  public boolean contains(double px, double py) {
    return px >= x && px < right() && py >= y && py < bottom();
  }

  public boolean intersects(Rect other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  public Rect movedBy(double dx, double dy) {
    return new Rect(x + dx, y + dy, width, height);
  }

  /// Smaller by `by` on every side; negative makes it larger.
  public Rect inset(double by) {
    return new Rect(x + by, y + by, width - 2 * by, height - 2 * by);
  }

  /// The smallest rectangle around both.
  public Rect with(Rect other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new Rect(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }

  /// What lies in both; [#NOTHING] where they have nothing in common.
  public Rect common(Rect other) {
    double left = Math.max(x, other.x);
    double top = Math.max(y, other.y);
    double wide = Math.min(right(), other.right()) - left;
    double high = Math.min(bottom(), other.bottom()) - top;
    return wide > 0 && high > 0 ? new Rect(left, top, wide, high) : NOTHING;
  }

  /// The largest rectangle of these proportions inside this one, in its middle.
  public Rect fitted(double wide, double high) {
    double scale = Math.min(width / wide, height / high);
    double w = wide * scale;
    double h = high * scale;
    return new Rect(x + (width - w) / 2, y + (height - h) / 2, w, h);
  }
}
