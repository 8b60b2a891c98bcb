package org.journeywall.exchange.canvas;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.journeywall.exchange.BoardTable;
import org.journeywall.exchange.CardTable;
import org.journeywall.exchange.ImportFormat;
import org.journeywall.exchange.ImportJob;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;

/// Takes notes in from canvases of Obsidian and whoever else writes JSON Canvas: our own cards with
/// what was written and where they were moved, and everybody's nodes.
public final class CanvasImport implements ImportFormat {
  private static final int DEEPEST = 100;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  @Override
  public String id() {
    return "canvas";
  }

  @Override
  public List<String> extensions() {
    return List.of("canvas");
  }

  @Override
  public Outcome<CardTable> table(byte[] bytes, ImportJob job) {
    if (bytes.length > BoardTable.MOST_MEGABYTES << 20) {
      String most = Integer.toString(BoardTable.MOST_MEGABYTES);
      return Outcome.failed(Problem.of(Problem.Kind.FILE_TOO_LARGE, job.fileName(), most));
    }
    try {
      JsonNode file = new ObjectMapper(JSON).readTree(bytes);
      if (file != null && file.path("nodes").isArray()) {
        var found = new FoundNodes(file.path("nodes"));
        return BoardTable.of(found.landmarks(), found.scraps(), job);
      }
    } catch (IOException notJson) {
      // Told below, as of any other file that is no canvas.
    }
    return Outcome.failed(Problem.of(Problem.Kind.IMPORT_NO_BOARD, job.fileName(), "JSON Canvas"));
  }
}
