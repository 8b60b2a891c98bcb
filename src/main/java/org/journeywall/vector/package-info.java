/// Marks → SVG: draws pages as markup with the text as text and the parts of the fonts it needs
/// inside, for the formats that browsers show.
@NullMarked
package org.journeywall.vector;

import org.jspecify.annotations.NullMarked;
