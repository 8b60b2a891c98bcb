package org.journeywall.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.journeywall.model.Extras;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.journeywall.model.Table;
import org.junit.jupiter.api.Test;

class DecodedPicturesTest {
  private static final PictureId ID = new PictureId("p");

  private static DecodedPictures of(String base64) {
    var picture = new Picture(ID, "image/png", base64, 1, 1, Extras.NONE);
    return new DecodedPictures(Table.of(List.of(picture), Picture::id));
  }

  private static String png(int width, int height) throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, 0xABCDEF);
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  @Test
  void aPictureIsDecodedOnce() throws IOException {
    DecodedPictures pictures = of(png(3, 2));
    BufferedImage image = pictures.apply(ID);
    assertNotNull(image);
    assertEquals(0xFFABCDEF, image.getRGB(0, 0));
    assertSame(image, pictures.apply(ID));
  }

  @Test
  void aHugePictureIsMadeSmaller() throws IOException {
    BufferedImage image = of(png(6000, 4100)).apply(ID);
    assertEquals(3000, image == null ? 0 : image.getWidth());
  }

  @Test
  void whatIsNoPictureIsLeftOut() throws IOException {
    assertNull(of("iVBORw0KGgo=").apply(ID));
    assertNull(of("not base 64!").apply(ID));
    assertNull(of(png(1, 1)).apply(new PictureId("another")));
  }
}
