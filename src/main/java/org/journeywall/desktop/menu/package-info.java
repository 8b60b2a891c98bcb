/// Everything the user can ask for by name: one table of deeds with their keys, from which the
/// menus, the keys and the sheet of keys are made.
@NullMarked
package org.journeywall.desktop.menu;

import org.jspecify.annotations.NullMarked;
