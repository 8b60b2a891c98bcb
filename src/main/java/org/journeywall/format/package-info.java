/// The `.journey` file: JSON to workshop and back, one migration per schema step, and the repair of
/// damaged input. Works on text and values only; files are opened and replaced in `store`.
@NullMarked
package org.journeywall.format;

import org.jspecify.annotations.NullMarked;
