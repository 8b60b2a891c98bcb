package org.journeywall.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/// Tells UTF-8 from everything else.
final class Utf8 {
  private static final int PIECE = 8192;

  private Utf8() {}

  /// Where the text begins in these bytes: behind the byte order mark where there is one; −1 where
  /// they are not UTF-8.
  static int start(byte[] bytes) {
    if (hasNul(bytes) || !isWellFormed(bytes)) {
      return -1;
    }
    boolean marked =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return marked ? 3 : 0;
  }

  // UTF-16 and UTF-32 without a mark show in the zero bytes of the first, always ASCII, character.
  private static boolean hasNul(byte[] bytes) {
    for (int i = 0; i < Math.min(4, bytes.length); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWellFormed(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer piece = CharBuffer.allocate(Math.min(PIECE, bytes.length + 1));
    CoderResult result;
    do {
      piece.clear();
      result = decoder.decode(in, piece, true);
    } while (result.isOverflow());
    return !result.isError();
  }
}
