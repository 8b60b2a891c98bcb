package org.journeywall.exchange.tldraw;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Progress;
import org.journeywall.exchange.board.Sketch;
import org.journeywall.exchange.board.Sketcher;
import org.journeywall.model.MapId;

/// Maps as a file of tldraw, one page per map. It is written in the form of an older version, in
/// which text is plain; newer versions bring it up to theirs when they open it.
public final class TldrawExport implements ExportFormat {
  @Override
  public String id() {
    return "tldraw";
  }

  @Override
  public List<String> extensions() {
    return List.of("tldr");
  }

  @Override
  public Purpose purpose() {
    return Purpose.WORK;
  }

  @Override
  public void write(ExportJob job, OutputStream out, Progress progress) throws IOException {
    progress.step(0);
    ObjectNode file = JsonNodeFactory.instance.objectNode();
    file.put("tldrawFileFormatVersion", 1);
    schema(file.putObject("schema"));
    var records = file.putArray("records");
    ObjectNode document = records.addObject();
    document.put("id", "document:document").put("typeName", "document");
    document.put("gridSize", 10).put("name", job.workshop().info().title()).putObject("meta");
    var sketcher = new Sketcher(job);
    int done = 0;
    for (MapId map : job.maps()) {
      Sketch sketch = sketcher.of(map);
      progress.step((done + 0.6) / job.maps().size() * 0.9);
      new Page(records, sketch, done + 1).write();
      progress.step(++done * 0.9 / job.maps().size());
    }
    out.write(new ObjectMapper().writeValueAsBytes(file));
    progress.step(1);
  }

  // The last versions before rich text.
  private static void schema(ObjectNode schema) {
    ObjectNode sequences = schema.put("schemaVersion", 2).putObject("sequences");
    sequences.put("com.tldraw.store", 4).put("com.tldraw.document", 2).put("com.tldraw.page", 1);
    sequences.put("com.tldraw.shape", 4).put("com.tldraw.shape.note", 8);
    sequences.put("com.tldraw.shape.geo", 9).put("com.tldraw.shape.text", 2);
    sequences.put("com.tldraw.shape.line", 5).put("com.tldraw.shape.arrow", 5);
    sequences.put("com.tldraw.binding", 0).put("com.tldraw.binding.arrow", 0);
  }
}
