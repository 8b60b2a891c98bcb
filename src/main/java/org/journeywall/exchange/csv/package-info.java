/// Cards from and to text tables, one row per card.
@NullMarked
package org.journeywall.exchange.csv;

import org.jspecify.annotations.NullMarked;
