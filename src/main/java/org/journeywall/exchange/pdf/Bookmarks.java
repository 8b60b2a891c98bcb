package org.journeywall.exchange.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import org.jspecify.annotations.Nullable;

/// One bookmark per map and below it one per stage.
final class Bookmarks {
  private final PdfOutline root;
  private @Nullable PdfOutline map;
  private @Nullable PdfPage page;

  Bookmarks(PdfDocument pdf) {
    root = pdf.getOutlines(false);
  }

  void map(String title, PdfPage ofMap) {
    PdfOutline outline = root.addOutline(title);
    outline.addDestination(PdfExplicitDestination.createFit(ofMap));
    map = outline;
    page = ofMap;
  }

  /// A stage of the map named last, with the top left corner of its header in the page's space.
  void stage(String name, double x, double y) {
    if (map != null && page != null) {
      map.addOutline(name)
          .addDestination(PdfExplicitDestination.createXYZ(page, (float) x, (float) y, 0));
    }
  }
}
