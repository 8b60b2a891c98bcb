/// Marks → pixels: draws walls and pages into pictures in memory, on any thread and without a
/// toolkit. What is drawn piece by piece is, pixel for pixel, what is drawn at once.
@NullMarked
package org.journeywall.raster;

import org.jspecify.annotations.NullMarked;
