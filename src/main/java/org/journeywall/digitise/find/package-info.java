/// Where the notes are: candidates by level sets, their scores, the size the notes of a wall agree
/// on, and what touches or overlaps.
@NullMarked
package org.journeywall.digitise.find;

import org.jspecify.annotations.NullMarked;
