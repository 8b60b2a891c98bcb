package org.journeywall.exchange.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Finds out how a text file of unknown origin is encoded: UTF-8 or UTF-16 where a byte order mark
/// or the bytes themselves say so, else windows-1250, in which spreadsheets of Central Europe save
/// CSV.
final class Decoding {
  private static final Charset WINDOWS = Charset.forName("windows-1250");
  private static final char MARK = '\uFEFF';

  private Decoding() {}

  static String text(byte[] bytes) {
    String text = decoded(bytes);
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  private static String decoded(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    if (zeros(bytes, 1) * 3 > bytes.length / 2) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    if (zeros(bytes, 0) * 3 > bytes.length / 2) {
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, WINDOWS);
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  // Latin text in UTF-16 has a zero in most pairs, text in other encodings none.
  private static int zeros(byte[] bytes, int from) {
    int zeros = 0;
    for (int i = from; i < bytes.length; i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }
}
