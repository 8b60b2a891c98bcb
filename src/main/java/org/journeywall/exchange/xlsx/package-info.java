/// The workshop as an Excel workbook: the wall as people read it, the cards as a filterable table,
/// stages, personas and metrics with native charts; and cards read back from one. One of the few
/// packages that know Apache POI.
@NullMarked
package org.journeywall.exchange.xlsx;

import org.jspecify.annotations.NullMarked;
