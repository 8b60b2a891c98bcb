/// Text set with the bundled fonts: which letters a font has, how wide text is, where a line may
/// break, and at which size it fits its box. The only place that measures and wraps text, so that
/// screen and paper agree.
@NullMarked
package org.journeywall.text;

import org.jspecify.annotations.NullMarked;
