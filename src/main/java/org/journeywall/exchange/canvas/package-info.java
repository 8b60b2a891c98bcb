/// Maps as canvases in the open format JSON Canvas, and back.
@NullMarked
package org.journeywall.exchange.canvas;

import org.jspecify.annotations.NullMarked;
