package org.journeywall.exchange.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import org.journeywall.paint.Page;
import org.jspecify.annotations.Nullable;

/// One bookmark per map and below it one per stage and one for each run of other pages.
final class Bookmarks {
  private final PdfOutline root;
  private @Nullable PdfOutline map;
  private @Nullable PdfPage paper;
  private @Nullable Page page;

  Bookmarks(PdfDocument pdf) {
    root = pdf.getOutlines(false);
  }

  /// Goes on to a new page.
  void page(Page newPage, PdfPage newPaper) {
    Page before = page;
    page = newPage;
    paper = newPaper;
    if (before == null || map == null || !before.map().equals(newPage.map())) {
      map = root.addOutline(newPage.title());
      map.addDestination(PdfExplicitDestination.createFit(newPaper));
    } else if (!before.title().equals(newPage.title())) {
      map.addOutline(newPage.title()).addDestination(PdfExplicitDestination.createFit(newPaper));
    }
  }

  /// A stage of the map at hand, with the top left corner of its header in the page's space.
  void stage(String name, double x, double y) {
    if (map != null && paper != null) {
      map.addOutline(name)
          .addDestination(PdfExplicitDestination.createXYZ(paper, (float) x, (float) y, 0));
    }
  }
}
