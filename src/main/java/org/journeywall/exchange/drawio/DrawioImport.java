package org.journeywall.exchange.drawio;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.journeywall.exchange.BoardTable;
import org.journeywall.exchange.CardTable;
import org.journeywall.exchange.ImportFormat;
import org.journeywall.exchange.ImportJob;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;

/// Takes notes in from diagrams of draw.io: our own cards with what was written and where they were
/// moved, and everybody's shapes with text in them.
public final class DrawioImport implements ImportFormat {
  @Override
  public String id() {
    return "drawio";
  }

  @Override
  public List<String> extensions() {
    return List.of("drawio");
  }

  @Override
  public Outcome<CardTable> table(byte[] bytes, ImportJob job) {
    if (bytes.length > BoardTable.MOST_MEGABYTES << 20) {
      String most = Integer.toString(BoardTable.MOST_MEGABYTES);
      return Outcome.failed(Problem.of(Problem.Kind.FILE_TOO_LARGE, job.fileName(), most));
    }
    try {
      List<List<FoundCell>> pages = new CellReader().pages(bytes);
      if (!pages.isEmpty()) {
        var found = new FoundCells();
        pages.forEach(found::page);
        return BoardTable.of(found.landmarks(), found.scraps(), job);
      }
    } catch (XMLStreamException notXml) {
      // Told below, as of any other file that is none of draw.io's.
    }
    return Outcome.failed(Problem.of(Problem.Kind.IMPORT_NO_BOARD, job.fileName(), "draw.io"));
  }
}
