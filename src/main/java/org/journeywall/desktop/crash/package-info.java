/// What happens when the program itself fails: the work is saved first, then the user is told, once
/// and calmly.
@NullMarked
package org.journeywall.desktop.crash;

import org.jspecify.annotations.NullMarked;
