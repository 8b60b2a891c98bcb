package org.journeywall.exchange.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.ExportOption;
import org.journeywall.exchange.Progress;

/// Maps as a document to read from beginning to end: map by map, stage by stage, lane by lane, each
/// card with what is said of it.
public final class MarkdownExport implements ExportFormat {
  /// Whether each card is followed by what is said of it.
  static final ExportOption.Tick DETAILS = new ExportOption.Tick("details", true);

  /// Whether each map is followed by what the analyses say of it.
  static final ExportOption.Tick ANALYSIS = new ExportOption.Tick("analysis", true);

  @Override
  public String id() {
    return "md";
  }

  @Override
  public List<String> extensions() {
    return List.of("md");
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
    return List.of(DETAILS, ANALYSIS);
  }

  @Override
  public void write(ExportJob job, OutputStream out, Progress progress) throws IOException {
    String document = new MarkdownDocument(job).text(progress);
    out.write(document.getBytes(StandardCharsets.UTF_8));
    progress.step(1);
  }
}
