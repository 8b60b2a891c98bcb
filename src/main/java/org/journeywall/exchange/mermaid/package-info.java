/// Maps as journey diagrams in the text language of Mermaid.
@NullMarked
package org.journeywall.exchange.mermaid;

import org.jspecify.annotations.NullMarked;
