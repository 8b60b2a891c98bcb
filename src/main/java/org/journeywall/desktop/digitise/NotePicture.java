package org.journeywall.desktop.digitise;

import java.util.Base64;
import org.journeywall.digitise.Provenance;
import org.journeywall.digitise.image.Crop;
import org.journeywall.digitise.image.Photo;
import org.journeywall.digitise.review.Review;
import org.journeywall.digitise.review.WallNote;
import org.journeywall.digitise.shape.Homography;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;

/// The picture of a note as its card keeps it.
final class NotePicture {
  private NotePicture() {}

  /// @param plane from the wall to the plane its notes are known in
  static Picture of(PictureId id, Photo photo, Review review, WallNote note, Homography plane) {
    Crop crop = Crop.of(photo, note.quad().times(1.0 / photo.step()));
    return new Picture(
        id,
        "image/jpeg",
        Base64.getEncoder().encodeToString(crop.jpeg()),
        crop.width(),
        crop.height(),
        Provenance.picture(
            photo.hash(), note.quad(), plane.apply(review.onWall(note).centre()), note.colour()));
  }
}
