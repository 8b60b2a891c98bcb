/// Maps as diagrams of draw.io, and back.
@NullMarked
package org.journeywall.exchange.drawio;

import org.jspecify.annotations.NullMarked;
