package org.journeywall.desktop.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import org.journeywall.model.Extras;
import org.journeywall.model.Outcome;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.journeywall.model.Problem;
import org.journeywall.raster.PictureHeader;
import org.journeywall.store.Disk;
import org.journeywall.store.DiskProblems;

/// Judges the bytes of a picture file by their header, before anything is decoded: PNG and JPEG of
/// up to [PictureHeader#MOST_MEGAPIXELS] megapixels and [#MOST_MEGABYTES] megabytes are taken.
public final class PictureFile {
  /// The largest file that is taken into a workshop, in megabytes.
  public static final int MOST_MEGABYTES = 10;

  private static final long MEGA = 1_000_000;

  private PictureFile() {}

  /// The picture in a file, for the workshop to keep. Blocks while it reads.
  public static Outcome<Picture> open(Disk disk, PictureId id, Path file) {
    try {
      return disk.stamp(file).size() > MOST_MEGABYTES * MEGA
          ? Outcome.failed(tooLarge(file.toString()))
          : read(id, file.toString(), disk.read(file));
    } catch (IOException e) {
      return Outcome.failed(DiskProblems.reading(file, e));
    }
  }

  private static Problem tooLarge(String file) {
    return Problem.of(
        Problem.Kind.PICTURE_TOO_LARGE,
        file,
        String.valueOf(PictureHeader.MOST_MEGAPIXELS),
        String.valueOf(MOST_MEGABYTES));
  }

  /// The picture in these bytes.
  ///
  /// @param file what the file is called, to speak of it
  static Outcome<Picture> read(PictureId id, String file, byte[] bytes) {
    PictureHeader header = PictureHeader.of(bytes);
    if (header == null) {
      return Outcome.failed(Problem.of(Problem.Kind.NOT_A_PICTURE, file));
    }
    if (header.isTooLarge()) {
      return Outcome.failed(tooLarge(file));
    }
    String text = Base64.getEncoder().encodeToString(bytes);
    return Outcome.done(
        new Picture(id, header.mediaType(), text, header.width(), header.height(), Extras.NONE));
  }
}
