/// Where the notes of a photograph stand on the map: straightened, in stages and lanes, merged with
/// other photographs of the wall or compared with an earlier one.
@NullMarked
package org.journeywall.digitise.place;

import org.jspecify.annotations.NullMarked;
