/// Photographs opened and made ready for looking: upright, reduced, handwriting closed, white
/// balanced, in Lab.
@NullMarked
package org.journeywall.digitise.image;

import org.jspecify.annotations.NullMarked;
