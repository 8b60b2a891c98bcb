/// Plane geometry of notes in photographs: spots, quadrilaterals, hulls, homographies.
@NullMarked
package org.journeywall.digitise.shape;

import org.jspecify.annotations.NullMarked;
