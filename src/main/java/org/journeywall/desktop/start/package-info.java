/// The first screen: workshops opened last, templates with a picture, the sample.
@NullMarked
package org.journeywall.desktop.start;

import org.jspecify.annotations.NullMarked;
