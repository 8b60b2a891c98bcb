package org.journeywall.exchange.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.ExportOption;
import org.journeywall.exchange.Progress;

/// All cards as text, one row each, with every column that [CsvImport] reads.
abstract sealed class TableExport implements ExportFormat permits CsvExport, TsvExport {
  private final String id;
  private final char separator;

  /// @param id also the ending of its files
  TableExport(String id, char separator) {
    this.id = id;
    this.separator = separator;
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final List<String> extensions() {
    return List.of(id);
  }

  @Override
  public final Purpose purpose() {
    return Purpose.WORK;
  }

  @Override
  public final Preview preview() {
    return Preview.TEXT;
  }

  @Override
  public final List<ExportOption> options() {
    return List.of(TextTable.EXACT);
  }

  @Override
  public final void write(ExportJob job, OutputStream out, Progress progress) throws IOException {
    new TextTable(separator, job).write(job, out, progress);
  }
}
