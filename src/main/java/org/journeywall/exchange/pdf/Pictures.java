package org.journeywall.exchange.pdf;

import com.itextpdf.io.exceptions.IOException;
import com.itextpdf.io.image.ImageData;
import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.pdf.xobject.PdfImageXObject;
import java.awt.image.BufferedImage;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.journeywall.model.Table;
import org.journeywall.raster.DecodedPictures;
import org.journeywall.raster.PictureHeader;
import org.jspecify.annotations.Nullable;

/// The workshop's pictures as the document holds them, each once: photographs as the JPEG files
/// they are, which is a ninth of the room, everything else as plain pixels.
final class Pictures {
  private static final int OPAQUE = 255;
  private static final int BITS = 8;

  private static final String JPEG = "image/jpeg";
  private static final int COLOURS = 3;

  private final Table<PictureId, Picture> files;
  private final DecodedPictures pictures;
  private final Map<PictureId, PdfImageXObject> ready = new HashMap<>();

  Pictures(Table<PictureId, Picture> pictures) {
    files = pictures;
    this.pictures = new DecodedPictures(pictures);
  }

  @Nullable PdfImageXObject get(PictureId id) {
    PdfImageXObject known = ready.get(id);
    if (known != null) {
      return known;
    }
    BufferedImage image = pictures.apply(id);
    if (image == null) {
      return null;
    }
    var made = new PdfImageXObject(data(files.require(id), image));
    ready.put(id, made);
    return made;
  }

  // Only what could be decoded as it is told, so that no viewer is handed what is no picture.
  private static ImageData data(Picture file, BufferedImage image) {
    byte[] bytes = Base64.getDecoder().decode(file.base64());
    PictureHeader header = PictureHeader.of(bytes);
    if (header != null && header.mediaType().equals(JPEG)) {
      try {
        ImageData jpeg = ImageDataFactory.createJpeg(bytes);
        if (jpeg.getColorEncodingComponentsNumber() == COLOURS
            && jpeg.getWidth() == image.getWidth()
            && jpeg.getHeight() == image.getHeight()) {
          return jpeg;
        }
      } catch (IOException unusual) {
        return data(image);
      }
    }
    return data(image);
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
