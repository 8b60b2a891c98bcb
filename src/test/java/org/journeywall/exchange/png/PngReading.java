package org.journeywall.exchange.png;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

/// A PNG taken apart chunk by chunk, with all its check sums compared.
///
/// @param kinds of its chunks, those that follow their like left out
/// @param rowBytes how many bytes its rows have with the numbers of their filters
record PngReading(int width, int height, int perMetre, List<String> kinds, long rowBytes) {
  private static final int SIGNATURE = 8;

  static PngReading of(byte[] png) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(png, SIGNATURE, png.length - SIGNATURE));
    var kinds = new ArrayList<String>();
    var packed = new ByteArrayOutputStream();
    ByteBuffer header = ByteBuffer.allocate(8);
    ByteBuffer density = ByteBuffer.allocate(8);
    while (in.available() > 0) {
      int length = in.readInt();
      byte[] chunk = in.readNBytes(4 + length);
      var sum = new CRC32();
      sum.update(chunk);
      assertEquals((int) sum.getValue(), in.readInt());
      String kind = new String(chunk, 0, 4, StandardCharsets.US_ASCII);
      byte[] content = Arrays.copyOfRange(chunk, 4, chunk.length);
      switch (kind) {
        case "IHDR" -> header = ByteBuffer.wrap(content);
        case "pHYs" -> density = ByteBuffer.wrap(content);
        case "IDAT" -> packed.write(content);
        default -> {}
      }
      if (kinds.isEmpty() || !kinds.getLast().equals(kind)) {
        kinds.add(kind);
      }
    }
    // The stream's own sum is compared when its end is read.
    var rows = new InflaterInputStream(new ByteArrayInputStream(packed.toByteArray()));
    return new PngReading(
        header.getInt(0),
        header.getInt(4),
        density.getInt(0),
        kinds,
        rows.transferTo(ByteArrayOutputStream.nullOutputStream()));
  }
}
