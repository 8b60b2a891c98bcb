package org.journeywall.raster;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.journeywall.model.Table;
import org.jspecify.annotations.Nullable;

/// The workshop's pictures as pixels, each decoded when it is first asked for, made smaller where
/// it is huge. A picture may come from anywhere: what is no picture is left out. Safe for any
/// thread.
public final class DecodedPictures implements Function<PictureId, @Nullable BufferedImage> {
  private static final double MOST_PIXELS = 12e6;

  private final Table<PictureId, Picture> pictures;
  private final Map<PictureId, Optional<BufferedImage>> decoded = new ConcurrentHashMap<>();

  public DecodedPictures(Table<PictureId, Picture> pictures) {
    this.pictures = pictures;
  }

  /// The picture; null for one that is not there or cannot be read.
  @Override
  public @Nullable BufferedImage apply(PictureId id) {
    Picture picture = pictures.get(id);
    return picture == null
        ? null
        : decoded.computeIfAbsent(id, unknown -> decode(picture)).orElse(null);
  }

  private static Optional<BufferedImage> decode(Picture picture) {
    try (ImageInputStream in =
        new MemoryCacheImageInputStream(
            new ByteArrayInputStream(Base64.getDecoder().decode(picture.base64())))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      return readers.hasNext() ? Optional.of(read(readers.next(), in)) : Optional.empty();
    } catch (IOException | RuntimeException damaged) {
      // Readers meet damaged files with exceptions of many kinds; the page is whole without.
      return Optional.empty();
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
}
