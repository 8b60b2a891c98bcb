package org.journeywall.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.journeywall.model.Extras;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What the window shows of a picture is small, whatever the picture is, and a bad one is none.
class SmallPictureTest {
  private static final int ORANGE = 0xFFE07020;

  private static byte[] image(String format, int width, int height) throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, ORANGE);
      }
    }
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  /// A small PNG whose header promises another size.
  private static byte[] promising(int width, int height) throws IOException {
    ByteBuffer png = ByteBuffer.wrap(image("png", 4, 3));
    png.putInt(16, width).putInt(20, height);
    var crc = new CRC32();
    crc.update(png.array(), 12, 17);
    png.putInt(29, (int) crc.getValue());
    return png.array();
  }

  private static @Nullable Pixels small(byte[] bytes) {
    String base64 = Base64.getEncoder().encodeToString(bytes);
    var picture = new Picture(new PictureId("p"), "image/gif", base64, 9, 9, Extras.NONE);
    return SmallPicture.of(picture, 200, 100);
  }

  private static String size(@Nullable Pixels pixels) {
    return pixels == null ? "none" : pixels.width() + " × " + pixels.height();
  }

  @Test
  void itKeepsItsProportionsAndColours() throws IOException {
    for (String format : new String[] {"png", "jpeg"}) {
      assertEquals("40 × 30", size(small(image(format, 40, 30))));
      Pixels large = small(image(format, 1_600, 400));
      assertEquals("200 × 50", size(large));
      int middle = large == null ? 0 : large.argb()[25 * 200 + 100];
      for (int shift = 0; shift < 32; shift += 8) {
        assertEquals(ORANGE >> shift & 0xFF, middle >> shift & 0xFF, 3);
      }
    }
    assertEquals("200 × 1", size(small(image("png", 60_000, 2))));
    assertEquals("1 × 100", size(small(image("png", 2, 60_000))));
  }

  @Test
  void whatIsNoPictureOrTooLargeIsNone() throws IOException {
    assertNull(small(promising(60_000, 60_000)));
    assertNull(small(image("gif", 4, 3)));
    assertNull(small(new byte[0]));
    var noBase64 = new Picture(new PictureId("p"), "image/png", "no base 64!", 4, 3, Extras.NONE);
    assertNull(SmallPicture.of(noBase64, 200, 100));
  }

  @Test
  void aLieAboutTheSizeAndDamageOfAnyKindEndSoon() throws IOException {
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> small(promising(7_000, 7_000)));
    Random random = new Random(3);
    for (String format : new String[] {"png", "jpeg"}) {
      byte[] whole = image(format, 300, 200);
      for (int i = 0; i < 300; i++) {
        byte[] bad = Arrays.copyOf(whole, random.nextInt(1, whole.length + 1));
        for (int flips = random.nextInt(6); flips > 0; flips--) {
          bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
        }
        Pixels pixels = small(bad);
        assertTrue(pixels == null || pixels.width() <= 200 && pixels.height() <= 100);
      }
    }
  }
}
