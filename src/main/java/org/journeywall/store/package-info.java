/// Files on this computer: the `Disk` interface through which every file is touched, atomic saving,
/// recent files and settings. What can go wrong with a file comes back as a value that says what is
/// safe and what to do.
@NullMarked
package org.journeywall.store;

import org.jspecify.annotations.NullMarked;
