/// Takes in what comes from elsewhere into a workshop that is open: shows what would be different
/// and asks of each thing whether it is wanted.
@NullMarked
package org.journeywall.desktop.takein;

import org.jspecify.annotations.NullMarked;
