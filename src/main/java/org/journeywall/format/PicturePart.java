package org.journeywall.format;

import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;

/// A picture in the file, its bytes in base 64.
final class PicturePart implements Part<Picture> {
  @Override
  public Picture read(FieldsIn in) {
    PictureId id = new PictureId(in.idOrMissing("id"));
    String mediaType = in.data("mediaType");
    int width = in.whole("width", 0, 0, Integer.MAX_VALUE);
    int height = in.whole("height", 0, 0, Integer.MAX_VALUE);
    String data = in.data("data");
    return new Picture(id, mediaType, data, width, height, in.ownExtras());
  }

  @Override
  public void write(Picture picture, FieldsOut out) {
    out.own(picture.extras());
    out.id("id", picture.id());
    out.data("mediaType", picture.mediaType());
    out.whole("width", picture.width(), 0, 0, Integer.MAX_VALUE);
    out.whole("height", picture.height(), 0, 0, Integer.MAX_VALUE);
    out.data("data", picture.base64());
  }
}
