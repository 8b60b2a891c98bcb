/// Earlier states of a workshop: the revisions that were given a name and the backups that were
/// taken by themselves, with a picture of each, what has changed since, and the way back.
@NullMarked
package org.journeywall.desktop.revisions;

import org.jspecify.annotations.NullMarked;
