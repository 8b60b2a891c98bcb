package org.journeywall.exchange.pptx;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.journeywall.model.Table;
import org.journeywall.raster.PictureHeader;
import org.jspecify.annotations.Nullable;

/// The pictures of a workshop that a slide can show. What only says that it is a picture is none.
final class Photos {
  private final Table<PictureId, Picture> pictures;
  private final Map<PictureId, Optional<Photo>> known = new HashMap<>();

  /// A picture as it is.
  record Photo(String base64, PictureHeader header) {
    byte[] bytes() {
      return Base64.getDecoder().decode(base64);
    }

    boolean isPng() {
      return header.mediaType().equals("image/png");
    }
  }

  Photos(Table<PictureId, Picture> pictures) {
    this.pictures = pictures;
  }

  @Nullable Photo get(PictureId id) {
    return known.computeIfAbsent(id, this::read).orElse(null);
  }

  private Optional<Photo> read(PictureId id) {
    Picture picture = pictures.get(id);
    if (picture == null) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(picture.base64());
      return Optional.ofNullable(PictureHeader.of(bytes))
          .map(header -> new Photo(picture.base64(), header));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
