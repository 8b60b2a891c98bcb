package org.journeywall.raster;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Base64;
import org.journeywall.model.Picture;
import org.jspecify.annotations.Nullable;

/// A picture of the workshop made small, to show it in the window. It may come from anywhere, so
/// the window never decodes one by itself: its header is judged first, and a huge one is never
/// whole in memory.
public final class SmallPicture {
  private static final double MOST_PIXELS = 4e6;

  private SmallPicture() {}

  /// The picture, not larger than this and in its own proportions; null where it cannot be decoded
  /// or must not be.
  ///
  /// @param width in pixels
  /// @param height in pixels
  public static @Nullable Pixels of(Picture picture, double width, double height) {
    try {
      byte[] bytes = Base64.getDecoder().decode(picture.base64());
      PictureHeader header = PictureHeader.of(bytes);
      if (header == null || header.isTooLarge()) {
        return null;
      }
      BufferedImage decoded = header.decoded(bytes, step(header, width, height));
      return decoded == null ? null : scaled(decoded, width, height);
    } catch (RuntimeException | OutOfMemoryError damaged) {
      // Text that is no base64, colours the platform cannot turn into others.
      return null;
    }
  }

  private static int step(PictureHeader header, double width, double height) {
    double fine = Math.min(header.width() / width, header.height() / height);
    double pixels = (double) header.width() * header.height();
    return (int) Math.max(1, Math.max(fine, Math.ceil(Math.sqrt(pixels / MOST_PIXELS))));
  }

  private static Pixels scaled(BufferedImage decoded, double width, double height) {
    double fit = Math.min(width / decoded.getWidth(), height / decoded.getHeight());
    double scale = Math.min(1, fit);
    int wide = (int) Math.max(1, Math.round(decoded.getWidth() * scale));
    int high = (int) Math.max(1, Math.round(decoded.getHeight() * scale));
    var small = new BufferedImage(wide, high, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D brush = small.createGraphics();
    brush.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    brush.drawImage(decoded, 0, 0, wide, high, null);
    brush.dispose();
    var pixels = new Pixels(wide, high);
    int[] drawn = ((DataBufferInt) small.getRaster().getDataBuffer()).getData();
    System.arraycopy(drawn, 0, pixels.argb(), 0, drawn.length);
    return pixels;
  }
}
