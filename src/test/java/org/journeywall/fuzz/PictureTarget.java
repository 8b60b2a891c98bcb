package org.journeywall.fuzz;

import java.util.Base64;
import java.util.List;
import org.journeywall.model.Extras;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.journeywall.model.Table;
import org.journeywall.raster.DecodedPictures;

/// Pictures of a workshop, whatever the document says of them.
public final class PictureTarget {
  private static final PictureId ID = new PictureId("p");

  private PictureTarget() {}

  /// Takes any bytes; throws where decoding does.
  public static void fuzzerTestOneInput(byte[] bytes) {
    String base64 = Base64.getEncoder().encodeToString(bytes);
    var picture = new Picture(ID, "image/png", base64, 1, 1, Extras.NONE);
    new DecodedPictures(Table.of(List.of(picture), Picture::id)).apply(ID);
  }
}
