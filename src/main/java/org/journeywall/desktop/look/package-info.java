/// How the chrome looks: fonts, style sheets, icons. The colours of the board are not here but in
/// `paint.Palette`.
@NullMarked
package org.journeywall.desktop.look;

import org.jspecify.annotations.NullMarked;
