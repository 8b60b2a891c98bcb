package org.journeywall.digitise.image;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.raster.PictureHeader;

/// The bytes of a file → a photograph to look for notes in.
public final class PhotoFile {
  /// Photographs with more pixels are read with every second pixel of every second row: enough for
  /// any note, and it keeps memory within bounds.
  private static final long MOST_PIXELS = 16_500_000;

  private static final long MOST_BYTES = 100_000_000;
  private static final long MEGA = 1_000_000;

  private PhotoFile() {}

  /// @param name the file's, for what there is to complain about
  public static Outcome<Photo> open(byte[] bytes, String name) {
    PictureHeader header = PictureHeader.of(bytes);
    if (header == null || JpegEnd.isMissing(bytes)) {
      return Outcome.failed(new Problem(PhotoKind.problem(bytes), name, List.of()));
    }
    if (header.isTooLarge() || bytes.length > MOST_BYTES) {
      return Outcome.failed(
          new Problem(
              Problem.Kind.PICTURE_TOO_LARGE,
              name,
              List.of(
                  String.valueOf(PictureHeader.MOST_MEGAPIXELS),
                  String.valueOf(MOST_BYTES / MEGA))));
    }
    int step = (long) header.width() * header.height() > MOST_PIXELS ? 2 : 1;
    BufferedImage decoded = header.decoded(bytes, step);
    if (decoded == null) {
      return Outcome.failed(new Problem(PhotoKind.problem(bytes), name, List.of()));
    }
    return Outcome.done(upright(decoded, Exif.orientation(bytes), step, hash(bytes)));
  }

  private static Photo upright(BufferedImage picture, int orientation, int step, String hash) {
    byte[] bgr = bgr(picture);
    int width = picture.getWidth();
    int height = picture.getHeight();
    if (orientation == 1) {
      return new Photo(width, height, bgr, step, hash);
    }
    boolean onItsSide = orientation > 4;
    int newWidth = onItsSide ? height : width;
    int newHeight = onItsSide ? width : height;
    var turned = new byte[bgr.length];
    for (int y = 0; y < newHeight; y++) {
      for (int x = 0; x < newWidth; x++) {
        int across = onItsSide ? y : x;
        int down = onItsSide ? x : y;
        int fromX = Exif.isFromRight(orientation) ? width - 1 - across : across;
        int fromY = Exif.isFromBottom(orientation) ? height - 1 - down : down;
        System.arraycopy(bgr, (fromY * width + fromX) * 3, turned, (y * newWidth + x) * 3, 3);
      }
    }
    return new Photo(newWidth, newHeight, turned, step, hash);
  }

  private static byte[] bgr(BufferedImage picture) {
    if (picture.getType() == BufferedImage.TYPE_3BYTE_BGR) {
      return ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    }
    var plain =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D graphics = plain.createGraphics();
    graphics.drawImage(picture, 0, 0, null);
    graphics.dispose();
    return ((DataBufferByte) plain.getRaster().getDataBuffer()).getData();
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
