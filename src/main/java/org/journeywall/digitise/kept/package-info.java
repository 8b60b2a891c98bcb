/// Reviews that were put off, as bytes.
@NullMarked
package org.journeywall.digitise.kept;

import org.jspecify.annotations.NullMarked;
