/// Handing maps out: the dialog that asks for format, paper and place, and the work beside editing.
@NullMarked
package org.journeywall.desktop.export;

import org.jspecify.annotations.NullMarked;
