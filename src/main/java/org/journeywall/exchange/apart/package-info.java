/// Tables read by a second run of the program itself, so that a file that eats all memory takes
/// nobody's workshop with it.
@NullMarked
package org.journeywall.exchange.apart;

import org.jspecify.annotations.NullMarked;
