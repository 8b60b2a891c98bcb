package org.journeywall.digitise.find;

import org.journeywall.digitise.image.Lab;
import org.journeywall.digitise.shape.Quad;

/// A note in a photograph.
///
/// @param quad in pixels of the photograph
/// @param colour white balanced
/// @param score how sure it is that this is a note, 0 to 1
public record Found(Quad quad, Lab colour, double score) {}
