package org.journeywall.format;

import org.journeywall.model.Patch;
import org.journeywall.model.Workshop;

/// A patch as the journal keeps it: it knows what the records are afterwards, and becomes a patch
/// again when it is told the workshop before.
public final class WrittenPatch {
  private final Json.Obj json;

  WrittenPatch(Json.Obj json) {
    this.json = json;
  }

  /// @param after the workshop after the patch
  public static WrittenPatch of(Patch patch, Workshop after) {
    return new WrittenPatch(PatchPart.write(patch, after.pictures()));
  }

  /// The patch for this workshop; what it cannot make sense of is left out.
  public Patch on(Workshop before) {
    return PatchPart.read(json, before);
  }

  Json.Obj json() {
    return json;
  }
}
