/// Cards from and to comma-separated text, one row per card. Needs no library.
@NullMarked
package org.journeywall.exchange.csv;

import org.jspecify.annotations.NullMarked;
