/// The window: JavaFX views built from narrow ports, the wiring that builds everything, and the
/// interpretation of marks on a canvas. The only package that knows JavaFX.
@NullMarked
package org.journeywall.desktop;

import org.jspecify.annotations.NullMarked;
