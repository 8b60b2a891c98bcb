/// Pictures kept inside a workshop: reading them from files and from the document with their size
/// known before a pixel is decoded, and showing them without holding up the window.
@NullMarked
package org.journeywall.desktop.picture;

import org.jspecify.annotations.NullMarked;
