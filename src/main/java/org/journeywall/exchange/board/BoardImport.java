package org.journeywall.exchange.board;

import java.util.List;
import org.journeywall.exchange.CardTable;
import org.journeywall.exchange.ImportFormat;
import org.journeywall.exchange.ImportJob;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.jspecify.annotations.Nullable;

/// Takes notes in from the boards of another program.
public abstract class BoardImport implements ImportFormat {
  private final String id;
  private final String product;

  /// @param id also the ending of its files
  /// @param product how people call the program
  protected BoardImport(String id, String product) {
    this.id = id;
    this.product = product;
  }

  /// What a file holds; null where it is none of that program's.
  protected abstract @Nullable Found found(byte[] file);

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final List<String> extensions() {
    return List.of(id);
  }

  @Override
  public final Outcome<CardTable> table(byte[] bytes, ImportJob job) {
    if (bytes.length > BoardTable.MOST_MEGABYTES << 20) {
      String most = Integer.toString(BoardTable.MOST_MEGABYTES);
      return Outcome.failed(Problem.of(Problem.Kind.FILE_TOO_LARGE, job.fileName(), most));
    }
    Found found = found(bytes);
    return found == null
        ? Outcome.failed(Problem.of(Problem.Kind.IMPORT_NO_BOARD, job.fileName(), product))
        : BoardTable.of(found.landmarks(), found.scraps(), job);
  }
}
