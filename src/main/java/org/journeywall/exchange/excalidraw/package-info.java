/// Maps as drawings of Excalidraw, and back.
@NullMarked
package org.journeywall.exchange.excalidraw;

import org.jspecify.annotations.NullMarked;
