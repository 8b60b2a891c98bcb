package org.journeywall.exchange.pdf;

import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.canvas.PdfCanvasConstants;
import com.itextpdf.kernel.pdf.extgstate.PdfExtGState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Outline;
import org.journeywall.paint.Page;
import org.jspecify.annotations.Nullable;

/// Draws on one page at a time: turns board units, downwards from the top left, into the page's own
/// space, and repeats no colour that is set already.
final class Pen {
  private static final int OPAQUE = 255;

  private final Map<Integer, PdfExtGState> opacities = new HashMap<>();
  private @Nullable PdfCanvas canvas;
  private double height;
  private double left;
  private double top;
  private double scale = 1;
  private @Nullable Colour fill;
  private @Nullable Colour stroke;
  private int opacity = OPAQUE;

  /// Goes on to a new page.
  void take(PdfPage page) {
    var fresh = new PdfCanvas(page);
    fresh.setLineCapStyle(PdfCanvasConstants.LineCapStyle.ROUND);
    fresh.setLineJoinStyle(PdfCanvasConstants.LineJoinStyle.ROUND);
    canvas = fresh;
    height = page.getPageSize().getHeight();
    fill = null;
    stroke = null;
    opacity = OPAQUE;
  }

  /// From here on the origin of the marks stands at (`x`, `y`), as [Page.Part] says.
  void place(double x, double y, double newScale) {
    left = x;
    top = y;
    scale = newScale;
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
