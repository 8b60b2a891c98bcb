/// The printed markers of the wall kit: what they say, as squares of black and white, and how it is
/// read back from a photograph. Knows neither paper nor pictures.
@NullMarked
package org.journeywall.marker;

import org.jspecify.annotations.NullMarked;
