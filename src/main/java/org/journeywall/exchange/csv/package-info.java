/// Cards from comma-separated text, one row per card.
@NullMarked
package org.journeywall.exchange.csv;

import org.jspecify.annotations.NullMarked;
