/// A map as pieces that another board can take, move and edit, and boards of other programs as a
/// table of cards: what the formats for whiteboards share.
@NullMarked
package org.journeywall.exchange.board;

import org.jspecify.annotations.NullMarked;
