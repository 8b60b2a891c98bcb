/// Gestures as pure state machines: a pointer or key event and the current tool give the next tool
/// and the effects to carry out. Free of any toolkit, so a gesture can be scripted in a test.
@NullMarked
package org.journeywall.tool;

import org.jspecify.annotations.NullMarked;
