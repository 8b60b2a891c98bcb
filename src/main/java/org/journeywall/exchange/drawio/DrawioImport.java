package org.journeywall.exchange.drawio;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.journeywall.exchange.board.BoardImport;
import org.journeywall.exchange.board.Found;
import org.jspecify.annotations.Nullable;

/// Takes notes in from diagrams of draw.io: our own cards with what was written and where they were
/// moved, and everybody's shapes with text in them.
public final class DrawioImport extends BoardImport {
  public DrawioImport() {
    super("drawio", "draw.io");
  }

  @Override
  protected @Nullable Found found(byte[] file) {
    try {
      List<List<FoundCell>> pages = new CellReader().pages(file);
      var found = new FoundCells();
      pages.forEach(found::page);
      return pages.isEmpty() ? null : found.found();
    } catch (XMLStreamException notXml) {
      return null;
    }
  }
}
