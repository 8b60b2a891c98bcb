/// Maps as documents in Markdown.
@NullMarked
package org.journeywall.exchange.markdown;

import org.jspecify.annotations.NullMarked;
