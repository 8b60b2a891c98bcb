/// The wall as one HTML file that any browser shows without a network.
@NullMarked
package org.journeywall.exchange.html;

import org.jspecify.annotations.NullMarked;
