package org.journeywall.digitise.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.journeywall.digitise.shape.Homography;
import org.journeywall.digitise.shape.Quad;

/// The straightened picture of one note, as it goes onto its card.
public final class Crop {
  /// The longest side, in pixels.
  public static final int LONGEST = 640;

  private static final float QUALITY = 0.85f;
  private static final double MARGIN = 1.04;

  private final BufferedImage picture;

  private Crop(BufferedImage picture) {
    this.picture = picture;
  }

  /// Cut out of the photograph at its full resolution, with a little of what is around it.
  ///
  /// @param quad in pixels of the photograph
  public static Crop of(Photo photo, Quad quad) {
    Quad wide = quad.grown(MARGIN);
    double factor = Math.min(1, LONGEST / Math.max(wide.across(), wide.down()));
    int width = Math.max(8, (int) Math.round(wide.across() * factor));
    int height = Math.max(8, (int) Math.round(wide.down() * factor));
    int samples = factor > 0.7 ? 1 : (int) Math.ceil(1 / factor);
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Homography way = Homography.ofUnitSquare(wide);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        picture.setRGB(x, y, mean(photo, way, x, y, width, height, samples));
      }
    }
    return new Crop(picture);
  }

  private static int mean(
      Photo photo, Homography way, int x, int y, int width, int height, int samples) {
    double[] sums = new double[3];
    for (int row = 0; row < samples; row++) {
      for (int column = 0; column < samples; column++) {
        double across = (x + (column + 0.5) / samples) / width;
        double down = (y + (row + 0.5) / samples) / height;
        double away = way.away(across, down);
        add(photo, way.x(across, down) / away, way.y(across, down) / away, sums);
      }
    }
    int count = samples * samples;
    return (int) Math.round(sums[0] / count) << 16
        | (int) Math.round(sums[1] / count) << 8
        | (int) Math.round(sums[2] / count);
  }

  // Bilinear between the middles of four pixels.
  private static void add(Photo photo, double atX, double atY, double[] sums) {
    int x = (int) Math.floor(atX - 0.5);
    int y = (int) Math.floor(atY - 0.5);
    double right = atX - 0.5 - x;
    double down = atY - 0.5 - y;
    add(photo.rgb(x, y), (1 - right) * (1 - down), sums);
    add(photo.rgb(x + 1, y), right * (1 - down), sums);
    add(photo.rgb(x, y + 1), (1 - right) * down, sums);
    add(photo.rgb(x + 1, y + 1), right * down, sums);
  }

  private static void add(int rgb, double weight, double[] sums) {
    sums[0] += weight * (rgb >> 16 & 0xFF);
    sums[1] += weight * (rgb >> 8 & 0xFF);
    sums[2] += weight * (rgb & 0xFF);
  }

  public int width() {
    return picture.getWidth();
  }

  public int height() {
    return picture.getHeight();
  }

  /// The colour of a pixel as 0xRRGGBB.
  public int rgb(int x, int y) {
    return picture.getRGB(x, y) & 0xFFFFFF;
  }

  /// The bytes of a JPEG file.
  public byte[] jpeg() {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam wish = writer.getDefaultWriteParam();
      wish.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      wish.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), wish);
    } catch (IOException e) {
      throw new UncheckedIOException("memory is always there to be written to", e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
