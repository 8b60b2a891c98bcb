package org.journeywall.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/// How records lie in a file of the journal, so that of a file torn anywhere all whole records are
/// read and nothing else: eight bytes that name the format, then each record as its length, a sum
/// over length and content (four bytes each, the highest first), and its content.
///
/// @param check makes the sum
record Frames(Check check) {
  private static final byte[] START = {'J', 'W', 'j', 'o', 'u', 'r', 'n', '1'};
  private static final int HEAD = 8;

  /// A sum that tells whole bytes from torn ones.
  interface Check {
    int of(byte[] length, byte[] content);
  }

  /// Frames with CRC32C, which finds every error in up to 32 neighbouring bits.
  static Frames checked() {
    return new Frames((length, content) -> {
      var sum = new CRC32C();
      sum.update(length);
      sum.update(content);
      return (int) sum.getValue();
    });
  }

  /// What a file begins with, and a first record.
  byte[] start(byte[] first) {
    return join(START, frame(first));
  }

  byte[] frame(byte[] content) {
    byte[] length = length(content.length);
    return ByteBuffer.allocate(HEAD + content.length)
        .put(length)
        .putInt(check.of(length, content))
        .put(content)
        .array();
  }

  private static byte[] length(int length) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(length).array();
  }

  static byte[] join(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  /// The contents of the records up to the first that is not whole.
  List<byte[]> read(byte[] file) {
    var contents = new ArrayList<byte[]>();
    if (file.length < START.length || !Arrays.equals(file, 0, HEAD, START, 0, HEAD)) {
      return contents;
    }
    ByteBuffer bytes = ByteBuffer.wrap(file).position(START.length);
    while (bytes.remaining() >= HEAD) {
      int length = bytes.getInt();
      int sum = bytes.getInt();
      if (length < 0 || length > bytes.remaining()) {
        break;
      }
      byte[] content = new byte[length];
      bytes.get(content);
      if (sum != check.of(length(length), content)) {
        break;
      }
      contents.add(content);
    }
    return contents;
  }
}
