/// The wall as SVG: one file for browsers, documents and drawing programs, with its fonts inside.
@NullMarked
package org.journeywall.exchange.svg;

import org.jspecify.annotations.NullMarked;
