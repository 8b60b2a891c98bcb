package org.journeywall.raster;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Function;
import org.journeywall.layout.Rect;
import org.journeywall.model.PictureId;
import org.journeywall.paint.Mark;
import org.journeywall.text.FontBook;
import org.jspecify.annotations.Nullable;

/// Draws marks into pictures in memory. Safe for any thread: one instance serves the whole program,
/// keeps the shapes of letters and notes, and draws as many pictures at the same time as there are
/// threads.
///
/// What is too small to be seen is left out: text below the size at which it can be read becomes a
/// bar, below that nothing; round corners and shadows go with it. That every note is there, and in
/// which colour, shows at every scale.
///
/// A picture is a window on a larger one that is never made: drawn in pieces whose edges lie on
/// whole pixels, the pieces are, pixel for pixel, the larger one.
public final class Raster {
  private final Letters letters;
  private final Boxes boxes;
  private final Photos photos;

  private Raster(Letters letters, Boxes boxes, Photos photos) {
    this.letters = letters;
    this.boxes = boxes;
    this.photos = photos;
  }

  /// @param pictures finds the workshop's pictures, on whatever thread draws; null for one that
  ///   cannot be shown
  public Raster(FontBook book, Function<PictureId, @Nullable BufferedImage> pictures) {
    this(new Letters(book), new Boxes(), new Photos(pictures));
  }

  /// The same with the pictures of another workshop; what is kept is shared.
  public Raster with(Function<PictureId, @Nullable BufferedImage> pictures) {
    return new Raster(letters, boxes, new Photos(pictures));
  }

  /// Draws marks over what the picture holds. The board's point (x, y) falls on the picture's pixel
  /// (x × scale − left, y × scale − top).
  ///
  /// @param scale pixels per board unit
  /// @param left where the picture begins, in pixels from the board's left edge
  /// @param top where it begins, in pixels from the board's upper edge
  public void draw(
      Pixels picture, List<? extends Mark> marks, double scale, double left, double top) {
    draw(picture, marks, scale, left, top, new Rect(0, 0, picture.width(), picture.height()));
  }

  /// The same, but only inside a part of the picture.
  ///
  /// @param clip in whole pixels of the picture
  public void draw(
      Pixels picture,
      List<? extends Mark> marks,
      double scale,
      double left,
      double top,
      Rect clip) {
    new Drawing(picture, letters, boxes, photos, scale, left, top, clip).draw(marks);
  }
}
