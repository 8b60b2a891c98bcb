/// The panel at the right of the wall: everything that can be said of what is selected.
@NullMarked
package org.journeywall.desktop.inspector;

import org.jspecify.annotations.NullMarked;
