/// New figures for the metrics of a map, taken from a table.
@NullMarked
package org.journeywall.desktop.figures;

import org.jspecify.annotations.NullMarked;
