package org.journeywall.digitise.find;

import org.journeywall.digitise.image.Lab;
import org.journeywall.digitise.shape.Quad;

/// Something that may be a note.
///
/// @param quad in pixels of the photograph
/// @param colour of its inside, white balanced
/// @param score how sure it is, 0 to 1
/// @param weakest contrast across its weakest side, 0 and more
record Candidate(Quad quad, Lab colour, double score, double weakest) {
  Candidate withQuad(Quad newQuad) {
    return new Candidate(newQuad, colour, score, weakest);
  }

  Candidate withScore(double newScore) {
    return new Candidate(quad, colour, newScore, weakest);
  }
}
