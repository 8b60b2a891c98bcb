package org.journeywall.desktop.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.journeywall.model.Extras;
import org.journeywall.model.Outcome;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.journeywall.model.Problem;
import org.junit.jupiter.api.Test;

/// Pictures are judged by their header, never by what somebody says of them.
class PictureFileTest {
  private static final PictureId ID = new PictureId("logo");
  private static final int PNG_IHDR_TYPE = 12;
  private static final int PNG_WIDTH = 16;
  private static final int PNG_CRC = 29;

  private static byte[] image(String format, int width, int height) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  /// A small PNG whose header promises another size.
  private static byte[] promising(int width, int height) throws IOException {
    ByteBuffer png = ByteBuffer.wrap(image("png", 4, 3));
    png.putInt(PNG_WIDTH, width).putInt(PNG_WIDTH + Integer.BYTES, height);
    var crc = new CRC32();
    crc.update(png.array(), PNG_IHDR_TYPE, PNG_CRC - PNG_IHDR_TYPE);
    png.putInt(PNG_CRC, (int) crc.getValue());
    return png.array();
  }

  private static Problem.Kind problem(byte[] bytes) {
    return PictureFile.read(ID, "logo.png", bytes) instanceof Outcome.Failed<Picture>(var problem)
        ? problem.kind()
        : Problem.Kind.UNEXPECTED;
  }

  @Test
  void pngAndJpegAreTakenWithTheirSize() throws IOException {
    for (String format : new String[] {"png", "jpeg"}) {
      byte[] bytes = image(format, 40, 30);
      String base64 = Base64.getEncoder().encodeToString(bytes);
      var expected = new Picture(ID, "image/" + format, base64, 40, 30, Extras.NONE);
      assertEquals(Outcome.done(expected), PictureFile.read(ID, "logo", bytes));
    }
  }

  @Test
  void otherFormatsAndDamagedFilesAreRefused() throws IOException {
    byte[] png = image("png", 4, 3);
    assertEquals(Problem.Kind.NOT_A_PICTURE, problem(image("gif", 4, 3)));
    assertEquals(Problem.Kind.NOT_A_PICTURE, problem(image("bmp", 4, 3)));
    assertEquals(Problem.Kind.NOT_A_PICTURE, problem(new byte[0]));
    assertEquals(Problem.Kind.NOT_A_PICTURE, problem(java.util.Arrays.copyOf(png, 14)));
  }

  @Test
  void largePicturesAreRefusedBeforeAPixelIsDecoded() throws IOException {
    assertEquals(Problem.Kind.PICTURE_TOO_LARGE, problem(promising(50_001, 1_000)));
    assertEquals(Problem.Kind.PICTURE_TOO_LARGE, problem(promising(2_000_000_000, 2)));
  }
}
