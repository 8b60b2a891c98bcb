package org.journeywall.format;

import org.journeywall.model.Evidence;

/// How well a card is founded.
final class EvidencePart implements Part<Evidence> {
  @Override
  public Evidence read(FieldsIn in) {
    return new Evidence(
        in.oneOf("basis", Evidence.Basis.UNSTATED),
        in.whole("count", 0, 0, Integer.MAX_VALUE),
        in.line("source"));
  }

  @Override
  public void write(Evidence evidence, FieldsOut out) {
    out.oneOfUnlessNeutral("basis", evidence.basis(), Evidence.Basis.UNSTATED);
    out.wholeUnlessUsual("count", evidence.count(), 0, 0, Integer.MAX_VALUE);
    out.line("source", evidence.source());
  }
}
