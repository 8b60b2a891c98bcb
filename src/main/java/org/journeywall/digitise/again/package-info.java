/// A wall photographed again: what hangs elsewhere now, what is new and what is gone.
@NullMarked
package org.journeywall.digitise.again;

import org.jspecify.annotations.NullMarked;
