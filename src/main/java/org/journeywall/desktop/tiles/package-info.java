/// The wall as it is kept in pictures: parts of it ([Panel]) painted into tiles, mostly ahead of
/// need and beside the window's thread, so that a frame costs as much as the window has pixels,
/// whatever stands on the wall.
@NullMarked
package org.journeywall.desktop.tiles;

import org.jspecify.annotations.NullMarked;
