/// Fields of panels and dialogs that show one value of the document and commit what is typed or
/// chosen: they follow undo and changes from elsewhere and keep what is half typed.
@NullMarked
package org.journeywall.desktop.field;

import org.jspecify.annotations.NullMarked;
