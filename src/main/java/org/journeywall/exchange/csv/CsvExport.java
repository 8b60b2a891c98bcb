package org.journeywall.exchange.csv;

/// All cards as comma-separated text.
public final class CsvExport extends TableExport {
  public CsvExport() {
    super("csv", ',');
  }
}
