/// Pure analyses of a workshop: the funnel from stage to stage, the emotion curves, holes in a map,
/// the comparison of two revisions. Findings are computed from the model alone and shown by the
/// layout, the exports and the window alike.
@NullMarked
package org.journeywall.insight;

import org.jspecify.annotations.NullMarked;
