/// Two states of a map beside each other: as a list, side by side, and laid over each other.
@NullMarked
package org.journeywall.desktop.compare;

import org.jspecify.annotations.NullMarked;
