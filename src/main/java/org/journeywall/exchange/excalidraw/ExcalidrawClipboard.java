package org.journeywall.exchange.excalidraw;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.journeywall.exchange.ClipboardFormat;
import org.journeywall.exchange.ExportCancelled;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Progress;

/// The same drawing as text that pastes into an open drawing.
public final class ExcalidrawClipboard implements ClipboardFormat {
  @Override
  public String id() {
    return "excalidraw";
  }

  @Override
  public Map<String, String> content(ExportJob job, boolean cardsOnly) {
    ObjectNode clip = JsonNodeFactory.instance.objectNode();
    clip.put("type", "excalidraw/clipboard");
    try {
      Drawing.into(clip, job, cardsOnly, Progress.UNWATCHED);
    } catch (ExportCancelled never) {
      throw new IllegalStateException("nobody can cancel this", never);
    }
    return Map.of("text/plain", clip.toString());
  }
}
