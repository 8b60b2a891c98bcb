package org.journeywall.exchange.drawio;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Progress;
import org.journeywall.exchange.board.Sketcher;
import org.journeywall.model.MapId;

/// Maps as a file of draw.io, one page per map, not compressed, so that it can be compared.
public final class DrawioExport implements ExportFormat {
  @Override
  public String id() {
    return "drawio";
  }

  @Override
  public List<String> extensions() {
    return List.of("drawio");
  }

  @Override
  public Purpose purpose() {
    return Purpose.WORK;
  }

  @Override
  public void write(ExportJob job, OutputStream out, Progress progress) throws IOException {
    progress.step(0);
    var sketcher = new Sketcher(job);
    var file = new StringBuilder("<mxfile host=\"Journeywall\">\n");
    int done = 0;
    for (MapId map : job.maps()) {
      var sketch = sketcher.of(map);
      progress.step((done + 0.6) / job.maps().size() * 0.9);
      new Diagram(sketch, file).write();
      progress.step(++done * 0.9 / job.maps().size());
    }
    file.append("</mxfile>\n");
    out.write(file.toString().getBytes(StandardCharsets.UTF_8));
    progress.step(1);
  }
}
