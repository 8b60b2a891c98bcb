package org.journeywall.desktop;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.image.Image;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.jspecify.annotations.Nullable;

/// The pictures of the workshop on a desk, decoded when they are first shown.
final class WorkshopPictures {
  private final Desk desk;
  private final Map<PictureId, Image> decoded = new HashMap<>();

  WorkshopPictures(Desk desk) {
    this.desk = desk;
  }

  /// The picture; null for one that is not there or cannot be read.
  @Nullable Image image(PictureId id) {
    Picture picture = desk.workshop().pictures().get(id);
    if (picture == null) {
      return null;
    }
    Image image = decoded.computeIfAbsent(id, unknown -> decode(picture));
    return image.isError() ? null : image;
  }

  private static Image decode(Picture picture) {
    return new Image(new ByteArrayInputStream(Base64.getDecoder().decode(picture.base64())));
  }
}
