/// What stands on a note, as a suggestion. Engines are optional; without one nothing is suggested.
@NullMarked
package org.journeywall.digitise.read;

import org.jspecify.annotations.NullMarked;
