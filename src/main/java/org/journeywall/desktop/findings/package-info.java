/// The panel that tells what the map in front says, and the reading of it beside the window's
/// thread.
@NullMarked
package org.journeywall.desktop.findings;

import org.jspecify.annotations.NullMarked;
