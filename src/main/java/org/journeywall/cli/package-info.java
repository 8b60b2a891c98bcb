/// The same work without a window: the sub-commands of `journeywall` for scripts, with stable exit
/// statuses. Knows everything but `desktop`.
@NullMarked
package org.journeywall.cli;

import org.jspecify.annotations.NullMarked;
