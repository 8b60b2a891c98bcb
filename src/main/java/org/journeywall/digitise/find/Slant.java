package org.journeywall.digitise.find;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.digitise.shape.Homography;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;

/// How the wall lies under the camera, told by its notes: equal notes look smaller the farther they
/// are, and what is equally far lies on parallel lines.
public final class Slant {
  private static final int FEWEST = 8;

  private Slant() {}

  /// Makes notes of one size equally large again; nothing where there are few notes.
  public static Homography undone(List<Quad> quads) {
    List<Candidate> notes = new ArrayList<>();
    for (Quad quad : quads) {
      notes.add(new Candidate(quad, Scoring.ANY, 1, 0));
    }
    SizeConsensus sizes = notes.size() < FEWEST ? null : SizeConsensus.of(notes);
    if (sizes == null) {
      return Homography.NONE;
    }
    // The plane is flat around the notes' middle, so that far from them it does not reach zero.
    Spot middle = middle(quads);
    double here = sizes.sizeAt(middle);
    double g = sizes.perX() / here;
    double h = sizes.perY() / here;
    double whole = 1 - g * middle.x() - h * middle.y();
    return new Homography(1, 0, 0, 0, 1, 0, g / whole, h / whole);
  }

  private static Spot middle(List<Quad> quads) {
    Spot sum = new Spot(0, 0);
    for (Quad quad : quads) {
      sum = sum.plus(quad.centre());
    }
    return sum.times(1.0 / quads.size());
  }
}
