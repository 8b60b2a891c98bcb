package org.journeywall.exchange.pdf;

import org.journeywall.exchange.Exports;
import org.journeywall.paint.HrWorkshop;
import org.junit.jupiter.api.Test;

class PdfAccessibilityTest {
  @Test
  void aRealWorkshop() throws Exception {
    Conformance.assertAccessible(PdfReading.exported(Exports.job(HrWorkshop.made())));
  }
}
