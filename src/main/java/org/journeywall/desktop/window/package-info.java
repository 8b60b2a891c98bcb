/// The window of one workshop: the bar on top, the tabs of its maps, the status line, and what the
/// menus do there. The wall and the inspector come from their own packages.
@NullMarked
package org.journeywall.desktop.window;

import org.jspecify.annotations.NullMarked;
