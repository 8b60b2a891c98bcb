/// The program as a whole: `Main` sends the user to the window or to the command line. Nothing
/// below imports this package; it stands above everything else.
@NullMarked
package org.journeywall;

import org.jspecify.annotations.NullMarked;
