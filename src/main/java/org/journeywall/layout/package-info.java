/// Geometry of the board: places every rectangle and line of the wall, and finds what lies under a
/// point.
@NullMarked
package org.journeywall.layout;

import org.jspecify.annotations.NullMarked;
