package org.journeywall.exchange.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.ExportOption;
import org.journeywall.exchange.Progress;

/// All cards as tab-separated text, one row each, with every column that [CsvImport] reads.
public final class TsvExport implements ExportFormat {
  @Override
  public String id() {
    return "tsv";
  }

  @Override
  public List<String> extensions() {
    return List.of("tsv");
  }

  @Override
  public Purpose purpose() {
    return Purpose.WORK;
  }

  @Override
  public Preview preview() {
    return Preview.TEXT;
  }

  @Override
  public List<ExportOption> options() {
    return List.of(TextTable.EXACT);
  }

  @Override
  public void write(ExportJob job, OutputStream out, Progress progress) throws IOException {
    new TextTable('\t', job).write(job, out, progress);
  }
}
