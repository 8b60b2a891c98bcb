/// A photograph of the wall → the map: finds the notes, straightens what the camera bent, and
/// proposes stages, lanes and cards. Pure steps over values; nothing here knows a file or a window.
@NullMarked
package org.journeywall.digitise;

import org.jspecify.annotations.NullMarked;
