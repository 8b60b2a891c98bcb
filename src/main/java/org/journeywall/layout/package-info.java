/// Geometry of the board: measures and breaks text with the bundled font and places every rectangle
/// and line of the wall, and finds what lies under a point. The only place that wraps text, so that
/// screen and paper agree.
@NullMarked
package org.journeywall.layout;

import org.jspecify.annotations.NullMarked;
