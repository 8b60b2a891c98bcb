/// The wall on the screen: canvases that interpret marks, gestures handed to the tools, the text
/// field over the note being written.
@NullMarked
package org.journeywall.desktop.wall;

import org.jspecify.annotations.NullMarked;
