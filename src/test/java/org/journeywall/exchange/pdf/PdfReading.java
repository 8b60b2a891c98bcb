package org.journeywall.exchange.pdf;

import com.itextpdf.kernel.geom.Point;
import com.itextpdf.kernel.geom.Subpath;
import com.itextpdf.kernel.geom.Vector;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.CanvasTag;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.PathRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Progress;
import org.jspecify.annotations.Nullable;

/// One page of an exported document as a reader finds it: pieces of text and filled shapes with
/// their places in points from the top left corner.
final class PdfReading implements IEventListener {

  /// A shown text.
  ///
  /// @param missing whether one of its glyphs is the box of a missing one
  record Shown(String text, double x, double baseline, boolean missing) {}

  /// The rectangle around a filled path.
  record Filled(int rgb, double x, double y, double width, double height) {}

  final List<Shown> texts = new ArrayList<>();
  final List<Filled> fills = new ArrayList<>();
  private final Map<Integer, StringBuilder> contents = new TreeMap<>();
  private final List<CanvasTag> stated = new ArrayList<>();
  private final double height;

  private PdfReading(double height) {
    this.height = height;
  }

  /// Exports a job.
  static byte[] exported(ExportJob job) throws IOException {
    var out = new ByteArrayOutputStream();
    new PdfExport().write(job, out, Progress.UNWATCHED);
    return out.toByteArray();
  }

  /// Opens a document.
  static PdfDocument open(byte[] pdf) throws IOException {
    return new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)));
  }

  /// Reads every page.
  static List<PdfReading> pages(byte[] pdf) throws IOException {
    var pages = new ArrayList<PdfReading>();
    try (PdfDocument document = open(pdf)) {
      for (int i = 1; i <= document.getNumberOfPages(); i++) {
        var page = document.getPage(i);
        var reading = new PdfReading(page.getPageSize().getHeight());
        new PdfCanvasProcessor(reading).processPageContent(page);
        pages.add(reading);
      }
    }
    return pages;
  }

  /// What each tagged piece of content says, in the order of the page.
  List<String> contents() {
    return contents.values().stream().map(StringBuilder::toString).toList();
  }

  /// The same by the pieces' numbers.
  Map<Integer, String> byPiece() {
    var said = new TreeMap<Integer, String>();
    contents.forEach((piece, text) -> said.put(piece, text.toString()));
    return said;
  }

  @Override
  public void eventOccurred(IEventData data, EventType type) {
    if (data instanceof TextRenderInfo text) {
      text(text);
    } else if (data instanceof PathRenderInfo path
        && (path.getOperation() & PathRenderInfo.FILL) != 0) {
      fill(path);
    }
  }

  private void text(TextRenderInfo text) {
    Vector start = text.getBaseline().getStartPoint();
    texts.add(
        new Shown(
            text.getText(),
            start.get(Vector.I1),
            height - start.get(Vector.I2),
            missing(text.getPdfString().getValueBytes())));
    CanvasTag statement = statement(text);
    StringBuilder content = contents.computeIfAbsent(text.getMcid(), any -> new StringBuilder());
    if (statement == null) {
      content.append(text.getText());
    } else if (stated.stream().noneMatch(known -> known == statement)) {
      stated.add(statement);
      content.append(statement.getActualText());
    }
  }

  private static boolean missing(byte[] glyphs) {
    for (int i = 0; i + 1 < glyphs.length; i += 2) {
      if (glyphs[i] == 0 && glyphs[i + 1] == 0) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable CanvasTag statement(TextRenderInfo text) {
    return text.getCanvasTagHierarchy().stream()
        .filter(tag -> tag.getActualText() != null)
        .findFirst()
        .orElse(null);
  }

  private void fill(PathRenderInfo path) {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double low = Double.MAX_VALUE;
    double high = -Double.MAX_VALUE;
    for (Subpath part : path.getPath().getSubpaths()) {
      for (Point point : part.getPiecewiseLinearApproximation()) {
        left = Math.min(left, point.getX());
        right = Math.max(right, point.getX());
        low = Math.min(low, point.getY());
        high = Math.max(high, point.getY());
      }
    }
    int rgb = 0;
    for (float share : Objects.requireNonNull(path.getFillColor()).getColorValue()) {
      rgb = rgb << 8 | Math.round(share * 255);
    }
    fills.add(new Filled(rgb, left, height - high, right - left, high - low));
  }

  @Override
  public @Nullable Set<EventType> getSupportedEvents() {
    return null;
  }
}
