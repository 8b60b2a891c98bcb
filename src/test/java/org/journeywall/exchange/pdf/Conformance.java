package org.journeywall.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// Holds documents against ISO 14289-1 (PDF/UA-1) with veraPDF.
final class Conformance {
  private static final int MOST_SHOWN = 12;

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformance() {}

  /// Fails with what veraPDF objects to.
  static void assertAccessible(byte[] pdf) {
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      ValidationResult result = validator.validate(parser);
      List<String> failures =
          result.getTestAssertions().stream()
              .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
              .map(one -> one.getRuleId() + " " + one.getMessage() + " at " + one.getLocation())
              .limit(MOST_SHOWN)
              .toList();
      assertEquals(List.of(), failures);
      assertTrue(result.isCompliant());
    } catch (VeraPDFException | java.io.IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
