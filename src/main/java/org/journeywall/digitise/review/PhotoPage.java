package org.journeywall.digitise.review;

import java.util.List;
import org.journeywall.digitise.image.Photo;
import org.journeywall.digitise.shape.Homography;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;
import org.jspecify.annotations.Nullable;

/// A photograph of the wall, as the review speaks of it.
///
/// @param hash SHA-256 of its file, in hexadecimal
/// @param name of its file
/// @param width in pixels of the source, upright
/// @param height in pixels of the source, upright
/// @param straight its pixels → the plane of the wall, where notes stand upright and those of other
///   photographs have their places, too; about one wide each
/// @param seen the box in the plane of the wall that is shown of it
/// @param outline the wall in it, in its pixels; null for all of it
public record PhotoPage(
    String hash,
    String name,
    int width,
    int height,
    Homography straight,
    Quad seen,
    @Nullable Quad outline) {

  /// At least so much is shown around the outermost notes, in widths of a note.
  private static final double EDGE = 0.1;

  /// A photograph whose notes were found.
  ///
  /// @param notes in its pixels
  public static PhotoPage of(Photo photo, String name, Homography straight, List<Quad> notes) {
    int width = photo.width() * photo.step();
    int height = photo.height() * photo.step();
    Quad frame = straight.apply(Quad.box(0, 0, width, height));
    Quad seen = seen(frame, notes.stream().map(straight::apply).toList());
    return new PhotoPage(photo.hash(), name, width, height, straight, seen, null);
  }

  // Seen very much from the side, a photograph reaches to where the wall meets the sky: as much
  // around the notes as they take themselves is enough then.
  private static Quad seen(Quad frame, List<Quad> notes) {
    if (notes.isEmpty()) {
      return box(List.of(frame));
    }
    Quad all = box(notes);
    double wide = all.across() + 1;
    double high = all.down() + 1;
    return Quad.box(
        Math.clamp(frame.left(), all.left() - wide, all.left() - EDGE),
        Math.clamp(frame.top(), all.top() - high, all.top() - EDGE),
        Math.clamp(frame.right(), all.right() + EDGE, all.right() + wide),
        Math.clamp(frame.bottom(), all.bottom() + EDGE, all.bottom() + high));
  }

  /// The upright box around quadrilaterals; at least one.
  static Quad box(List<Quad> quads) {
    return Quad.box(
        quads.stream().mapToDouble(Quad::left).min().orElseThrow(),
        quads.stream().mapToDouble(Quad::top).min().orElseThrow(),
        quads.stream().mapToDouble(Quad::right).max().orElseThrow(),
        quads.stream().mapToDouble(Quad::bottom).max().orElseThrow());
  }

  public PhotoPage withOutline(@Nullable Quad newOutline) {
    return new PhotoPage(hash, name, width, height, straight, seen, newOutline);
  }

  /// Its corners in its own pixels.
  public Quad frame() {
    return Quad.box(0, 0, width, height);
  }

  /// Its outline, or all of it, in the plane of the wall.
  public Quad wall() {
    Quad wall = straight.apply(outline == null ? frame() : outline);
    return new Quad(held(wall.a()), held(wall.b()), held(wall.c()), held(wall.d()));
  }

  private Spot held(Spot corner) {
    return new Spot(
        Math.clamp(corner.x(), seen.left(), seen.right()),
        Math.clamp(corner.y(), seen.top(), seen.bottom()));
  }

  /// Elsewhere in the plane of the wall, turned and as large as told.
  PhotoPage placed(Homography there) {
    Homography both = straight.then(there);
    return new PhotoPage(hash, name, width, height, both, box(List.of(there.apply(seen))), outline);
  }
}
