package org.journeywall.digitise.image;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Walks through the segments before the picture of a JPEG file.
final class JpegSegments {
  private static final int START_OF_SCAN = 0xDA;

  private final byte[] bytes;

  JpegSegments(byte[] bytes) {
    this.bytes = bytes;
  }

  /// What is made of one segment.
  interface Reading<T> {
    /// @param at where the segment's content begins, after its length; at least 8 bytes follow
    @Nullable T of(int marker, int at);
  }

  /// The first answer; empty where there is none or the file is no JPEG.
  <T> Optional<T> first(Reading<T> reading) {
    int at = 2;
    if (bytes.length < 4 || (bytes[0] & 0xFF) != 0xFF || (bytes[1] & 0xFF) != 0xD8) {
      return Optional.empty();
    }
    while (at + 12 < bytes.length && (bytes[at] & 0xFF) == 0xFF) {
      int marker = bytes[at + 1] & 0xFF;
      if (marker == START_OF_SCAN) {
        return Optional.empty();
      }
      T answer = reading.of(marker, at + 4);
      if (answer != null) {
        return Optional.of(answer);
      }
      at += 2 + Math.max(2, (bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF);
    }
    return Optional.empty();
  }
}
