/// One field over the dimmed window that finds commands and cards.
@NullMarked
package org.journeywall.desktop.palette;

import org.jspecify.annotations.NullMarked;
