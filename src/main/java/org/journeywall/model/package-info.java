/// The document: a workshop as an immutable value of records in flat tables, and the difference of
/// two of them. Knows nothing of files, screens or how it came about.
@NullMarked
package org.journeywall.model;

import org.jspecify.annotations.NullMarked;
