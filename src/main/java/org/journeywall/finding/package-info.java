/// What a good facilitator would say on reading a map: pure rules, each with its reason, and the
/// sentences in which they are told.
@NullMarked
package org.journeywall.finding;

import org.jspecify.annotations.NullMarked;
