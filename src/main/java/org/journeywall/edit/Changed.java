package org.journeywall.edit;

import org.journeywall.model.Patch;
import org.journeywall.model.Workshop;

/// What an [Editor] tells its listeners of a change.
///
/// @param before what was shown, with the preview that was running
/// @param after what is shown now
/// @param shown the difference of the two: what a view has to redraw; empty where the commit is
///   what the preview showed
/// @param committed the difference of the committed workshop before and now: what a journal has to
///   write; empty for a preview
public record Changed(Workshop before, Workshop after, Patch shown, Patch committed, Cause cause) {}
