package org.journeywall.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Bytes made smaller, as `gzip` does it, so that any program can undo it.
final class Packed {
  private Packed() {}

  static byte[] of(byte[] content) {
    var packed = new ByteArrayOutputStream(content.length / 4 + 64);
    try (var out = new GZIPOutputStream(packed)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory does not fail", e);
    }
    return packed.toByteArray();
  }

  /// The bytes again.
  ///
  /// @param most at which size to give up
  /// @throws IOException where they are damaged, or more than that
  static byte[] undone(byte[] packed, int most) throws IOException {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] content = in.readNBytes(most);
      if (in.read() >= 0) {
        throw new IOException("More than " + most + " bytes");
      }
      return content;
    }
  }
}
