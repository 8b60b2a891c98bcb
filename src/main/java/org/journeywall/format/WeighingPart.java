package org.journeywall.format;

import org.journeywall.model.Weighing;
import org.jspecify.annotations.Nullable;

/// What an opportunity is worth and takes: `{"impact", "effort"}`.
final class WeighingPart implements Part<Weighing> {
  @Override
  public @Nullable Weighing read(FieldsIn in) {
    if (in.json("impact") == null || in.json("effort") == null) {
      return null;
    }
    int impact = in.whole("impact", Weighing.LEAST, Weighing.LEAST, Weighing.MOST);
    int effort = in.whole("effort", Weighing.LEAST, Weighing.LEAST, Weighing.MOST);
    return new Weighing(impact, effort);
  }

  @Override
  public void write(Weighing weighing, FieldsOut out) {
    out.whole("impact", weighing.impact(), Weighing.LEAST, Weighing.LEAST, Weighing.MOST);
    out.whole("effort", weighing.effort(), Weighing.LEAST, Weighing.LEAST, Weighing.MOST);
  }
}
