/// What each user may choose for himself, and the dialogs for it.
@NullMarked
package org.journeywall.desktop.settings;

import org.jspecify.annotations.NullMarked;
