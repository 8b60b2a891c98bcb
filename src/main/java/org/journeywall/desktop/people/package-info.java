/// Who the workshop is about and who holds it: the personas of the buying committee, and the title
/// block. Each change is a command of the desk, so the dialogs have nothing to confirm.
@NullMarked
package org.journeywall.desktop.people;

import org.jspecify.annotations.NullMarked;
