package org.journeywall.exchange.pdf;

import com.itextpdf.io.image.ImageData;
import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.pdf.xobject.PdfImageXObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.journeywall.model.Table;
import org.jspecify.annotations.Nullable;

/// The workshop's pictures as the document holds them, each once. A picture may come from anywhere,
/// so it is decoded to plain pixels with Java's own readers, made smaller where it is huge, and
/// left out where it is no picture.
final class Pictures {
  private static final double MOST_PIXELS = 12e6;
  private static final int OPAQUE = 255;
  private static final int BITS = 8;

  private final Table<PictureId, Picture> pictures;
  private final Map<PictureId, PdfImageXObject> ready = new HashMap<>();

  Pictures(Table<PictureId, Picture> pictures) {
    this.pictures = pictures;
  }

  @Nullable PdfImageXObject get(PictureId id) {
    PdfImageXObject known = ready.get(id);
    Picture picture = pictures.get(id);
    if (known != null || picture == null) {
      return known;
    }
    BufferedImage image = decoded(picture.base64());
    if (image == null) {
      return null;
    }
    var made = new PdfImageXObject(data(image));
    ready.put(id, made);
    return made;
  }

  private static @Nullable BufferedImage decoded(String base64) {
    try (ImageInputStream in =
        new MemoryCacheImageInputStream(
            new ByteArrayInputStream(Base64.getDecoder().decode(base64)))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      return readers.hasNext() ? read(readers.next(), in) : null;
    } catch (IOException | RuntimeException damaged) {
      // Readers meet damaged files with exceptions of many kinds; the page is whole without.
      return null;
    }
  }

  private static BufferedImage read(ImageReader reader, ImageInputStream in) throws IOException {
    try {
      reader.setInput(in, true, true);
      double pixels = (double) reader.getWidth(0) * reader.getHeight(0);
      int step = (int) Math.max(1, Math.ceil(Math.sqrt(pixels / MOST_PIXELS)));
      var wanted = reader.getDefaultReadParam();
      wanted.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, wanted);
    } finally {
      reader.dispose();
    }
  }

  private static ImageData data(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    var colours = new byte[pixels.length * 3];
    var opacity = new byte[pixels.length];
    boolean opaque = true;
    for (int i = 0; i < pixels.length; i++) {
      colours[3 * i] = (byte) (pixels[i] >> 16);
      colours[3 * i + 1] = (byte) (pixels[i] >> 8);
      colours[3 * i + 2] = (byte) pixels[i];
      opacity[i] = (byte) (pixels[i] >>> 24);
      opaque &= pixels[i] >>> 24 == OPAQUE;
    }
    ImageData data = ImageDataFactory.create(width, height, 3, BITS, colours, null);
    if (!opaque) {
      ImageData mask = ImageDataFactory.create(width, height, 1, BITS, opacity, null);
      mask.makeMask();
      data.setImageMask(mask);
    }
    return data;
  }
}
