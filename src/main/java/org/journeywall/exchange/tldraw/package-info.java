/// Maps as files of tldraw.
@NullMarked
package org.journeywall.exchange.tldraw;

import org.jspecify.annotations.NullMarked;
