/// The map in front as text, to be read line by line with the keyboard or a screen reader.
@NullMarked
package org.journeywall.desktop.reading;

import org.jspecify.annotations.NullMarked;
