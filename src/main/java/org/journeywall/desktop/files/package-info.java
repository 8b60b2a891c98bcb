/// The files of the workshops that are open, as a window sees them.
@NullMarked
package org.journeywall.desktop.files;

import org.jspecify.annotations.NullMarked;
