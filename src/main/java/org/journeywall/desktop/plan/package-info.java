/// The content plan of a workshop as a table one writes in.
@NullMarked
package org.journeywall.desktop.plan;

import org.jspecify.annotations.NullMarked;
