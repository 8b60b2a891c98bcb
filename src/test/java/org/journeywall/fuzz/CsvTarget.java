package org.journeywall.fuzz;

import org.journeywall.exchange.csv.CsvImport;

/// Text tables in any encoding.
public final class CsvTarget {
  private CsvTarget() {}

  /// Takes any bytes; throws where the import does.
  public static void fuzzerTestOneInput(byte[] bytes) {
    Intake.of(new CsvImport(), bytes);
  }
}
