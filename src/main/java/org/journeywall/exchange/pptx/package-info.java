/// The wall as a PowerPoint presentation of real shapes: notes, chevrons, curves and connectors
/// that can be moved, edited and recoloured there. Knows POI.
@NullMarked
package org.journeywall.exchange.pptx;

import org.jspecify.annotations.NullMarked;
