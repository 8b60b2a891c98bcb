package org.journeywall.exchange.pdf;

import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.canvas.PdfCanvasConstants;
import com.itextpdf.kernel.pdf.extgstate.PdfExtGState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeywall.layout.Rect;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Outline;
import org.journeywall.paint.Page;
import org.jspecify.annotations.Nullable;

/// Draws on one page at a time: turns board units, downwards from the top left, into the page's own
/// space, and repeats no colour that is set already.
final class Pen {
  private static final int OPAQUE = 255;
  private static final long MOST_UNPACKED = 1 << 18;

  private final Map<Integer, PdfExtGState> opacities = new HashMap<>();
  private @Nullable PdfCanvas canvas;
  private double height;
  private double unit = 1;
  private double left;
  private double top;
  private double scale = 1;
  private @Nullable Colour fill;
  private @Nullable Colour stroke;
  private int opacity = OPAQUE;

  /// Packs what is drawn of the page so far, where it is much, so that a page of ten thousand notes
  /// is never in memory as text. Only where nothing is cut out.
  void pack(PdfPage page) {
    PdfCanvas full = canvas();
    if (full.getContentStream().getOutputStream().getCurrentPos() > MOST_UNPACKED) {
      canvas = new PdfCanvas(page.newContentStreamAfter(), page.getResources(), page.getDocument());
      full.release();
      page.getContentStream(page.getContentStreamCount() - 2).flush();
    }
  }

  /// Goes on to a new page.
  ///
  /// @param pointsPerUnit of the page's own space
  void take(PdfPage page, double pointsPerUnit) {
    unit = pointsPerUnit;
    var fresh = new PdfCanvas(page);
    fresh.setLineCapStyle(PdfCanvasConstants.LineCapStyle.ROUND);
    fresh.setLineJoinStyle(PdfCanvasConstants.LineJoinStyle.ROUND);
    canvas = fresh;
    height = page.getPageSize().getHeight();
    forget();
  }

  /// From here on marks stand where the part has them, and only what of it is seen is drawn, until
  /// [#leave].
  void enter(Page.Part part) {
    left = part.x() / unit;
    top = part.y() / unit;
    scale = part.scale() / unit;
    Page.Cut cut = part.cut();
    if (cut != null) {
      canvas().saveState().rectangle(onPaperFromPoints(cut.shown())).clip().endPath();
    }
  }

  void leave(Page.Part part) {
    if (part.cut() != null) {
      canvas().restoreState();
      forget();
    }
  }

  private void forget() {
    fill = null;
    stroke = null;
    opacity = OPAQUE;
  }

  /// A rectangle of marks on the page.
  Rectangle onPaper(Rect rect) {
    return new Rectangle(
        (float) x(rect.x()),
        (float) y(rect.bottom()),
        (float) size(rect.width()),
        (float) size(rect.height()));
  }

  /// A rectangle in points from the top left corner of the page.
  Rectangle onPaperFromPoints(Rect rect) {
    return new Rectangle(
        (float) (rect.x() / unit),
        (float) (height - rect.bottom() / unit),
        (float) (rect.width() / unit),
        (float) (rect.height() / unit));
  }

  PdfCanvas canvas() {
    if (canvas == null) {
      throw new IllegalStateException("no page to draw on");
    }
    return canvas;
  }

  double x(double markX) {
    return left + markX * scale;
  }

  double y(double markY) {
    return height - top - markY * scale;
  }

  double size(double length) {
    return length * scale;
  }

  void fillWith(Colour colour) {
    opacity(colour.alpha());
    if (fill == null || fill.rgb() != colour.rgb()) {
      canvas().setFillColor(rgb(colour));
      fill = colour;
    }
  }

  void strokeWith(Colour colour, double width, List<Double> dash) {
    opacity(colour.alpha());
    if (stroke == null || stroke.rgb() != colour.rgb()) {
      canvas().setStrokeColor(rgb(colour));
      stroke = colour;
    }
    canvas().setLineWidth((float) size(width));
    if (dash.isEmpty()) {
      canvas().setLineDash(0);
    } else {
      var lengths = new float[dash.size()];
      for (int i = 0; i < lengths.length; i++) {
        lengths[i] = (float) size(dash.get(i));
      }
      canvas().setLineDash(lengths, 0);
    }
  }

  private static DeviceRgb rgb(Colour colour) {
    return new DeviceRgb(colour.red(), colour.green(), colour.blue());
  }

  private void opacity(int alpha) {
    if (alpha != opacity) {
      canvas().setExtGState(opacities.computeIfAbsent(alpha, Pen::state));
      opacity = alpha;
    }
  }

  private static PdfExtGState state(int alpha) {
    float share = alpha / (float) OPAQUE;
    return new PdfExtGState().setFillOpacity(share).setStrokeOpacity(share);
  }

  /// Adds the outline to the current path.
  void trace(Outline outline) {
    PdfCanvas page = canvas();
    for (Outline.Segment segment : outline.segments()) {
      switch (segment) {
        case Outline.MoveTo to -> page.moveTo(x(to.x()), y(to.y()));
        case Outline.LineTo to -> page.lineTo(x(to.x()), y(to.y()));
        case Outline.CurveTo to ->
            page.curveTo(x(to.x1()), y(to.y1()), x(to.x2()), y(to.y2()), x(to.x()), y(to.y()));
        case Outline.Close() -> page.closePath();
      }
    }
  }
}
