/// The board as a list of marks: boxes, paths, strokes, text lines, symbols and pictures with their
/// role and reading order, and the palette that colours them. Screen, PDF, SVG and PNG are small
/// interpreters of these marks.
@NullMarked
package org.journeywall.paint;

import org.jspecify.annotations.NullMarked;
