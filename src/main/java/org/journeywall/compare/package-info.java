/// What is different between two states of a workshop, or between two workshops: found record by
/// record and field by field, told in the words of the field, and taken over as far as somebody
/// wants it. Pure.
@NullMarked
package org.journeywall.compare;

import org.jspecify.annotations.NullMarked;
