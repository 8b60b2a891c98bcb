package org.journeywall.digitise.image;

/// A decoded photograph, upright: as a viewer shows it that heeds the camera's note on how it was
/// held. All coordinates of found notes are pixels of this picture times its [#step].
public final class Photo {
  private final int width;
  private final int height;
  private final byte[] bgr;
  private final int step;
  private final String hash;

  /// @param bgr three bytes a pixel, blue first, row by row; not copied
  /// @param step how many pixels of the source stand in a row for one here, 1 or more
  /// @param hash SHA-256 of the file, in hexadecimal
  public Photo(int width, int height, byte[] bgr, int step, String hash) {
    if (bgr.length != width * height * 3) {
      throw new IllegalArgumentException("not three bytes a pixel");
    }
    this.width = width;
    this.height = height;
    this.bgr = bgr;
    this.step = step;
    this.hash = hash;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  public int step() {
    return step;
  }

  public String hash() {
    return hash;
  }

  byte[] bgr() {
    return bgr;
  }

  /// The colour of a pixel as 0xRRGGBB; outside the picture that of the nearest pixel.
  public int rgb(int x, int y) {
    int column = Math.clamp(x, 0, width - 1);
    int row = Math.clamp(y, 0, height - 1);
    int at = (row * width + column) * 3;
    return (bgr[at + 2] & 0xFF) << 16 | (bgr[at + 1] & 0xFF) << 8 | bgr[at] & 0xFF;
  }
}
