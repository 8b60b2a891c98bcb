package org.journeywall.digitise.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Set;
import org.journeywall.model.Problem;

/// Why a file could not be read as a photograph, by its first bytes.
final class PhotoKind {
  private static final Set<String> HEIF_BRANDS =
      Set.of("heic", "heix", "heif", "hevc", "mif1", "msf1", "avif");
  private static final int START_OF_FRAME = 0xC0;
  private static final int INKS = 4;

  private PhotoKind() {}

  static Problem.Kind problem(byte[] bytes) {
    if (bytes.length == 0) {
      return Problem.Kind.PHOTO_EMPTY;
    }
    if (isHeif(bytes)) {
      return Problem.Kind.PHOTO_HEIC;
    }
    return isForPrinting(bytes) ? Problem.Kind.PHOTO_CMYK : Problem.Kind.NOT_A_PICTURE;
  }

  private static boolean isHeif(byte[] bytes) {
    return bytes.length > 12
        && new String(bytes, 4, 4, ISO_8859_1).equals("ftyp")
        && HEIF_BRANDS.contains(new String(bytes, 8, 4, ISO_8859_1));
  }

  // A JPEG whose frame has four components holds amounts of ink.
  private static boolean isForPrinting(byte[] bytes) {
    return new JpegSegments(bytes)
        .first((marker, at) -> isFrame(marker) ? (int) bytes[at + 5] : null)
        .filter(components -> components == INKS)
        .isPresent();
  }

  private static boolean isFrame(int marker) {
    return marker >= START_OF_FRAME
        && marker <= 0xCF
        && marker != 0xC4
        && marker != 0xC8
        && marker != 0xCC;
  }
}
