/// What the boards of programs that write JSON have in common.
@NullMarked
package org.journeywall.exchange.json;

import org.jspecify.annotations.NullMarked;
