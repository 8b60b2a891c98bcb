/// Changes to a workshop: commands as data, each with one pure `apply`, the history they leave, the
/// selection, and the editor, the one mutable class of the core. Undo is derived from patches, so
/// no command says how it is taken back.
@NullMarked
package org.journeywall.edit;

import org.jspecify.annotations.NullMarked;
