package org.journeywall.digitise.read;

import org.journeywall.digitise.image.Crop;

/// Reads what stands on a note. An engine may take half a second, so it is asked in the background;
/// what it says is shown as a suggestion and never taken for granted.
public interface Reader {
  /// Without an engine: suggests nothing.
  Reader NONE = (crop, language) -> Reading.NOTHING;

  /// @param language of the workshop, as its tag (`en`, `pl`, `cs`); tried first
  Reading read(Crop crop, String language);
}
