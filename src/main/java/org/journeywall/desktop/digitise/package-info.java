/// Photographs of a wall → a map: the window in which found notes are gone through key by key.
@NullMarked
package org.journeywall.desktop.digitise;

import org.jspecify.annotations.NullMarked;
