package org.journeywall.digitise;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.journeywall.digitise.image.Photo;
import org.journeywall.digitise.image.PhotoFile;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.junit.jupiter.api.Test;

class PhotoFileTest {
  private static final int START_OF_FRAME = 0xC0;

  @Test
  void whatIsNoPhotographIsASentence() throws IOException {
    byte[] jpeg = jpeg();
    assertEquals(Problem.Kind.PHOTO_EMPTY, problem(new byte[0]));
    assertEquals(Problem.Kind.NOT_A_PICTURE, problem("a letter".getBytes(ISO_8859_1)));
    byte[] heic = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(ISO_8859_1);
    assertEquals(Problem.Kind.PHOTO_HEIC, problem(heic));
    assertEquals(Problem.Kind.NOT_A_PICTURE, problem(Arrays.copyOf(jpeg, 200)));
    assertEquals(Problem.Kind.PHOTO_CMYK, problem(inInk(jpeg)));
  }

  @Test
  void everyWayTheCameraWasHeldIsTurnedUpright() throws IOException {
    // Where the corner that is red in the file is seen: left, top.
    boolean[][] seen = {
      {true, true}, {false, true}, {false, false}, {true, false},
      {true, true}, {false, true}, {false, false}, {true, false}
    };
    for (int orientation = 1; orientation <= 8; orientation++) {
      Photo photo = opened(withOrientation(jpeg(), orientation));
      boolean onItsSide = orientation > 4;
      assertEquals(onItsSide ? 64 : 128, photo.width(), "orientation " + orientation);
      int x = seen[orientation - 1][0] ? 8 : photo.width() - 8;
      int y = seen[orientation - 1][1] ? 8 : photo.height() - 8;
      int rgb = photo.rgb(x, y);
      assertEquals(
          true, (rgb >> 16 & 0xFF) > 180 && (rgb & 0xFF) < 90, "orientation " + orientation);
    }
  }

  @Test
  void sixteenBitsAreRead() throws IOException {
    var deep = new BufferedImage(64, 48, BufferedImage.TYPE_USHORT_GRAY);
    assertEquals(64, opened(bytes(deep, "png")).width());
  }

  @Test
  void aPhotographThatWasCutOffIsNone() throws IOException {
    byte[] whole = jpeg();
    for (int length = whole.length - 1; length > 0; length -= 7) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertEquals(Problem.Kind.NOT_A_PICTURE, problem(cut), "the first " + length + " bytes");
    }
    byte[] more = Arrays.copyOf(whole, whole.length + 50);
    assertEquals(128, opened(more).width(), "what telephones append does no harm");
  }

  @Test
  void gigantic() throws IOException {
    var large = new BufferedImage(8000, 6300, BufferedImage.TYPE_BYTE_BINARY);
    assertEquals(Problem.Kind.PICTURE_TOO_LARGE, problem(bytes(large, "png")));
  }

  @Test
  void largeOnesAreReadAtHalfTheirSize() throws IOException {
    var large = new BufferedImage(6000, 4000, BufferedImage.TYPE_BYTE_BINARY);
    Photo photo = opened(bytes(large, "png"));
    assertEquals(3000, photo.width());
    assertEquals(2, photo.step());
  }

  private static byte[] jpeg() throws IOException {
    var picture = new BufferedImage(128, 64, BufferedImage.TYPE_INT_RGB);
    var graphics = picture.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 128, 64);
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, 32, 32);
    graphics.dispose();
    return bytes(picture, "jpg");
  }

  private static byte[] bytes(BufferedImage picture, String format) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, format, bytes);
    return bytes.toByteArray();
  }

  private static byte[] withOrientation(byte[] jpeg, int orientation) {
    int[] segment = {
      0xFF,
      0xE1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      orientation,
      0,
      0,
      0,
      0,
      0,
      0
    };
    byte[] exif = new byte[segment.length];
    for (int i = 0; i < exif.length; i++) {
      exif[i] = (byte) segment[i];
    }
    byte[] turned = new byte[jpeg.length + exif.length];
    System.arraycopy(jpeg, 0, turned, 0, 2);
    System.arraycopy(exif, 0, turned, 2, exif.length);
    System.arraycopy(jpeg, 2, turned, 2 + exif.length, jpeg.length - 2);
    return turned;
  }

  // A frame of four components, which the platform cannot decode.
  private static byte[] inInk(byte[] jpeg) {
    byte[] ink = jpeg.clone();
    for (int i = 0; i < ink.length - 10; i++) {
      if ((ink[i] & 0xFF) == 0xFF && (ink[i + 1] & 0xFF) == START_OF_FRAME) {
        ink[i + 9] = 4;
        return ink;
      }
    }
    throw new IllegalStateException("no frame");
  }

  private static Problem.Kind problem(byte[] bytes) {
    return assertInstanceOf(Outcome.Failed.class, PhotoFile.open(bytes, "wall.jpg"))
        .problem()
        .kind();
  }

  private static Photo opened(byte[] bytes) {
    return (Photo) assertInstanceOf(Outcome.Done.class, PhotoFile.open(bytes, "wall.jpg")).value();
  }
}
