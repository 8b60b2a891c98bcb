/// The bar under the top bar in which cards are searched for and filtered; what it asks lies on the
/// desk, what answers stays bright on the wall.
@NullMarked
package org.journeywall.desktop.search;

import org.jspecify.annotations.NullMarked;
