package org.journeywall.raster;

import java.awt.image.BufferedImage;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.journeywall.model.Table;
import org.jspecify.annotations.Nullable;

/// The workshop's pictures as pixels, each decoded when it is first asked for, made smaller where
/// it is huge. A picture may come from anywhere: what is no picture, or one too large to decode, is
/// left out. Safe for any thread.
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
    try {
      byte[] bytes = Base64.getDecoder().decode(picture.base64());
      PictureHeader header = PictureHeader.of(bytes);
      if (header == null || header.isTooLarge()) {
        return Optional.empty();
      }
      double pixels = (double) header.width() * header.height();
      int step = (int) Math.max(1, Math.ceil(Math.sqrt(pixels / MOST_PIXELS)));
      return Optional.ofNullable(header.decoded(bytes, step));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
