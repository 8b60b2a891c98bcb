package org.journeywall.raster;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/// What the first bytes of a picture say of it, read before anything is decoded. Only PNG and JPEG
/// are pictures here: the platform's readers of other formats are not asked.
///
/// @param width in pixels, at least 1
/// @param height in pixels, at least 1
public record PictureHeader(String mediaType, int width, int height) {
  /// The largest picture that is decoded, in millions of pixels.
  public static final int MOST_MEGAPIXELS = 50;

  /// A progressive JPEG brings its picture in about ten scans; each may be a few bytes that take as
  /// long to decode as the whole picture.
  private static final int MOST_SCANS = 100;

  private static final String PNG = "image/png";
  private static final String JPEG = "image/jpeg";
  private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] JPEG_START = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final int MARKER = 0xFF;
  private static final int START_OF_SCAN = 0xDA;

  /// The header of these bytes; null where they are no PNG or JPEG that could be decoded in
  /// reasonable time.
  public static @Nullable PictureHeader of(byte[] bytes) {
    String mediaType = mediaType(bytes);
    if (mediaType == null || mediaType.equals(JPEG) && scans(bytes) > MOST_SCANS) {
      return null;
    }
    return reading(
        bytes,
        mediaType,
        reader -> {
          int width = reader.getWidth(0);
          int height = reader.getHeight(0);
          return width < 1 || height < 1 ? null : new PictureHeader(mediaType, width, height);
        });
  }

  /// Whether it must not be decoded.
  public boolean isTooLarge() {
    return (long) width * height > MOST_MEGAPIXELS * 1_000_000L;
  }

  /// The picture in these bytes, of which this is the header, with every `step`th pixel of every
  /// `step`th row; null where it is damaged.
  public @Nullable BufferedImage decoded(byte[] bytes, int step) {
    return reading(
        bytes,
        mediaType,
        reader -> {
          var wanted = reader.getDefaultReadParam();
          wanted.setSourceSubsampling(step, step, 0, 0);
          return reader.read(0, wanted);
        });
  }

  private interface Reading<T> {
    @Nullable T of(ImageReader reader) throws IOException;
  }

  private static <T> @Nullable T reading(byte[] bytes, String mediaType, Reading<T> reading) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(mediaType);
    if (!readers.hasNext()) {
      return null;
    }
    ImageReader reader = readers.next();
    // In memory: the platform would put a copy of the picture into the folder of temporary files.
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      return reading.of(reader);
    } catch (IOException | RuntimeException | OutOfMemoryError damaged) {
      // The readers answer broken pictures with exceptions of all kinds; what was to become of one
      // that asks for more memory than there is, is garbage by now.
      return null;
    } finally {
      reader.dispose();
    }
  }

  private static @Nullable String mediaType(byte[] bytes) {
    if (startsWith(bytes, PNG_START)) {
      return PNG;
    }
    return startsWith(bytes, JPEG_START) ? JPEG : null;
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  private static int scans(byte[] bytes) {
    int scans = 0;
    for (int i = 1; i < bytes.length; i++) {
      if ((bytes[i - 1] & 0xFF) == MARKER && (bytes[i] & 0xFF) == START_OF_SCAN) {
        scans++;
      }
    }
    return scans;
  }
}
