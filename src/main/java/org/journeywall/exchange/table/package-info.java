/// A table of cards read: which column means what, whose table it is, the workshop it becomes, and
/// our own table that comes back with changes.
@NullMarked
package org.journeywall.exchange.table;

import org.jspecify.annotations.NullMarked;
