package org.journeywall.exchange.csv;

import java.util.List;
import org.journeywall.exchange.CardTable;
import org.journeywall.exchange.ImportFormat;
import org.journeywall.exchange.ImportJob;
import org.journeywall.exchange.RawSheet;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.Problem.Kind;

/// Takes cards in from text tables, whatever separates their cells and however they are encoded.
public final class CsvImport implements ImportFormat {
  private static final int MOST_MEGABYTES = 64;

  @Override
  public String id() {
    return "csv";
  }

  @Override
  public List<String> extensions() {
    return List.of("csv", "tsv");
  }

  @Override
  public Outcome<CardTable> table(byte[] bytes, ImportJob job) {
    return rows(bytes, job)
        .map(rows -> new CardTable(rows.getFirst().cells(), rows.subList(1, rows.size())));
  }

  @Override
  public Outcome<List<RawSheet>> sheets(byte[] bytes, ImportJob job) {
    return rows(bytes, job).map(rows -> List.of(new RawSheet(job.fileName(), rows)));
  }

  private static Outcome<List<CardTable.Row>> rows(byte[] bytes, ImportJob job) {
    if (bytes.length > MOST_MEGABYTES << 20) {
      return Outcome.failed(
          Problem.of(Kind.FILE_TOO_LARGE, job.fileName(), Integer.toString(MOST_MEGABYTES)));
    }
    return CsvText.of(job.fileName(), Decoding.text(bytes))
        .rows(CardTable.MOST_ROWS)
        .then(rows ->
            rows.isEmpty()
                ? Outcome.failed(Problem.of(Kind.IMPORT_EMPTY, job.fileName()))
                : Outcome.done(rows));
  }
}
