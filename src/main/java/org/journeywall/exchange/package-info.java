/// Foreign formats: what an export and an import are, and what they share, such as the columns of a
/// card table. Each format has a sub-package of its own, found by `ServiceLoader`; none of them
/// knows another.
@NullMarked
package org.journeywall.exchange;

import org.jspecify.annotations.NullMarked;
