package org.journeywall.exchange.canvas;

import com.fasterxml.jackson.databind.JsonNode;
import org.journeywall.exchange.board.BoardImport;
import org.journeywall.exchange.board.Found;
import org.journeywall.exchange.json.JsonBoard;
import org.jspecify.annotations.Nullable;

/// Takes notes in from canvases of Obsidian and whoever else writes JSON Canvas: our own cards with
/// what was written and where they were moved, and everybody's nodes.
public final class CanvasImport extends BoardImport {
  public CanvasImport() {
    super("canvas", "JSON Canvas");
  }

  @Override
  protected @Nullable Found found(byte[] file) {
    JsonNode nodes = JsonBoard.list(file, "nodes");
    return nodes == null ? null : new FoundNodes(nodes).found();
  }
}
