/// Which cards of a map answer a question: words searched for as they are typed, and filters. Pure;
/// knows the document alone.
@NullMarked
package org.journeywall.find;

import org.jspecify.annotations.NullMarked;
