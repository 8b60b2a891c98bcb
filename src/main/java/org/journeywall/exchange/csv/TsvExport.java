package org.journeywall.exchange.csv;

/// All cards as tab-separated text.
public final class TsvExport extends TableExport {
  public TsvExport() {
    super("tsv", '\t');
  }
}
