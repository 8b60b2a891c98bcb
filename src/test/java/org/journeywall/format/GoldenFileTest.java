package org.journeywall.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.journeywall.model.Outcome;
import org.junit.jupiter.api.Test;

/// The file of version 1.0 with every field, byte for byte: what older copies of the program wrote
/// must be read for ever, and nobody may change the format by accident.
class GoldenFileTest {
  private static final WorkshopCodec CODEC = new WorkshopCodec();

  static byte[] golden() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(GoldenFileTest.class.getResourceAsStream("/golden/v1.0.journey"))) {
      return file.readAllBytes();
    }
  }

  @Test
  void isWrittenByteForByte() throws IOException {
    assertEquals(
        new String(golden(), UTF_8), new String(CODEC.write(FullWorkshop.workshop()), UTF_8));
  }

  @Test
  void isReadAsTheWorkshopItHolds() throws IOException {
    Opened opened = new Opened(FullWorkshop.workshop(), List.of(), SchemaVersion.CURRENT, null);
    assertEquals(Outcome.done(opened), CODEC.read(golden(), "v1.0.journey"));
  }
}
