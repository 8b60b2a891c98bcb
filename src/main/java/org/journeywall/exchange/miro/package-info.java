/// Maps on the clipboard for Miro.
@NullMarked
package org.journeywall.exchange.miro;

import org.jspecify.annotations.NullMarked;
