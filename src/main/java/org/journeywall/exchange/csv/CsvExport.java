package org.journeywall.exchange.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.ExportOption;
import org.journeywall.exchange.Progress;

/// All cards as comma-separated text, one row each, with every column that [CsvImport] reads.
public final class CsvExport implements ExportFormat {
  @Override
  public String id() {
    return "csv";
  }

  @Override
  public List<String> extensions() {
    return List.of("csv");
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
    new TextTable(',', job).write(job, out, progress);
  }
}
