/// The wall as a PDF: vector marks, the embedded font, selectable text, bookmarks and a title
/// block. The only package that knows iText.
@NullMarked
package org.journeywall.exchange.pdf;

import org.jspecify.annotations.NullMarked;
