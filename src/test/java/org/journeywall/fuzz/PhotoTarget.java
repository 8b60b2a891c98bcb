package org.journeywall.fuzz;

import org.journeywall.digitise.Look;
import org.journeywall.digitise.image.Photo;
import org.journeywall.digitise.image.PhotoFile;
import org.journeywall.model.Outcome;

/// Photographs of a wall, with what the camera says of them: refused, or looked at for notes.
public final class PhotoTarget {
  // Looking for notes takes as long as there are pixels; what can go wrong can in few.
  private static final int MOST_PIXELS = 6_000;

  private PhotoTarget() {}

  /// Takes any bytes; throws where opening does, or looking at what was opened.
  public static void fuzzerTestOneInput(byte[] bytes) {
    if (PhotoFile.open(bytes, "wall.jpg") instanceof Outcome.Done<Photo>(var photo)) {
      photo.rgb(photo.width() - 1, photo.height() - 1);
      if ((long) photo.width() * photo.height() <= MOST_PIXELS) {
        Look.at(photo, 0, null);
      }
    }
  }
}
