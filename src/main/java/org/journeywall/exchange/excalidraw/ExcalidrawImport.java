package org.journeywall.exchange.excalidraw;

import com.fasterxml.jackson.databind.JsonNode;
import org.journeywall.exchange.board.BoardImport;
import org.journeywall.exchange.board.Found;
import org.journeywall.exchange.json.JsonBoard;
import org.jspecify.annotations.Nullable;

/// Takes notes in from drawings of Excalidraw: our own cards with what was written and where they
/// were moved, and everybody's shapes with text on them.
public final class ExcalidrawImport extends BoardImport {
  public ExcalidrawImport() {
    super("excalidraw", "Excalidraw");
  }

  @Override
  protected @Nullable Found found(byte[] file) {
    JsonNode elements = JsonBoard.list(file, "elements");
    return elements == null ? null : new FoundElements(elements).found();
  }
}
