/// The wall as a PNG picture, drawn and packed strip by strip on all processors, so that memory
/// holds however large it is.
@NullMarked
package org.journeywall.exchange.png;

import org.jspecify.annotations.NullMarked;
