package org.journeywall.exchange.excalidraw;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Progress;

/// Maps as a drawing of Excalidraw, whose notes can be moved and written on, and come back.
public final class ExcalidrawExport implements ExportFormat {
  @Override
  public String id() {
    return "excalidraw";
  }

  @Override
  public List<String> extensions() {
    return List.of("excalidraw");
  }

  @Override
  public Purpose purpose() {
    return Purpose.WORK;
  }

  @Override
  public void write(ExportJob job, OutputStream out, Progress progress) throws IOException {
    ObjectNode file = JsonNodeFactory.instance.objectNode();
    file.put("type", "excalidraw").put("version", 2).put("source", "Journeywall");
    Drawing.into(file, job, false, progress);
    file.putObject("appState").put("viewBackgroundColor", "#ffffff").putNull("gridSize");
    byte[] bytes = new ObjectMapper().writeValueAsBytes(file);
    progress.step(0.97);
    out.write(bytes);
    progress.step(1);
  }
}
