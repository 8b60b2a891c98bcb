package org.journeywall.exchange.mermaid;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.ExportOption;
import org.journeywall.exchange.Progress;

/// Maps as one journey diagram: a section per stage, a task per moment, with the score the personas
/// give it.
public final class MermaidExport implements ExportFormat {
  static final String MOMENTS = "moments";
  static final String ALL = "all";

  /// Which cards are tasks: those that tell what happens, or every one.
  static final ExportOption.Choice TASKS = new ExportOption.Choice("tasks", List.of(MOMENTS, ALL));

  @Override
  public String id() {
    return "mmd";
  }

  @Override
  public List<String> extensions() {
    return List.of("mmd");
  }

  @Override
  public Purpose purpose() {
    return Purpose.TEXT;
  }

  @Override
  public Preview preview() {
    return Preview.TEXT;
  }

  @Override
  public List<ExportOption> options() {
    return List.of(TASKS);
  }

  @Override
  public void write(ExportJob job, OutputStream out, Progress progress) throws IOException {
    String diagram = new JourneyDiagram(job).text(progress);
    out.write(diagram.getBytes(StandardCharsets.UTF_8));
    progress.step(1);
  }
}
