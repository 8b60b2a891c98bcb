/// Gives memory back while nobody works.
@NullMarked
package org.journeywall.desktop.tidy;

import org.jspecify.annotations.NullMarked;
