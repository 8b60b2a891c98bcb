package org.journeywall.exchange.canvas;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Progress;
import org.journeywall.exchange.board.Sketch;
import org.journeywall.exchange.board.Sketcher;
import org.journeywall.model.MapId;

/// Maps as a canvas of JSON Canvas 1.0 (jsoncanvas.org), one group per map.
public final class CanvasExport implements ExportFormat {
  @Override
  public String id() {
    return "canvas";
  }

  @Override
  public List<String> extensions() {
    return List.of("canvas");
  }

  @Override
  public Purpose purpose() {
    return Purpose.WORK;
  }

  @Override
  public void write(ExportJob job, OutputStream out, Progress progress) throws IOException {
    progress.step(0);
    var sketcher = new Sketcher(job);
    var nodes = new CanvasNodes();
    int done = 0;
    for (MapId map : job.maps()) {
      Sketch sketch = sketcher.of(map);
      progress.step((done + 0.6) / job.maps().size() * 0.9);
      nodes.add(sketch, done == 0 ? "" : done + "-");
      progress.step(++done * 0.9 / job.maps().size());
    }
    byte[] bytes = new ObjectMapper().writeValueAsBytes(nodes.file());
    progress.step(0.97);
    out.write(bytes);
    progress.step(1);
  }
}
