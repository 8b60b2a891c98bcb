package org.journeywall.desktop.export;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.journeywall.paint.Page;
import org.journeywall.raster.PaperPainter;

/// Pages as the printing system asks for them: each on paper of its own size, drawn in points.
/// Where the printer's paper turns out smaller, the page is made to fit it.
final class PrintedPages implements Pageable, Printable {
  private final List<Page> pages;
  private final PaperPainter painter;
  private final DoubleConsumer share;
  private final BooleanSupplier cancelled;

  /// @param share hears how much is printed, 0 to 1
  /// @param cancelled whether printing shall stop
  PrintedPages(
      List<Page> pages, PaperPainter painter, DoubleConsumer share, BooleanSupplier cancelled) {
    this.pages = List.copyOf(pages);
    this.painter = painter;
    this.share = share;
    this.cancelled = cancelled;
  }

  @Override
  public int getNumberOfPages() {
    return pages.size();
  }

  @Override
  public PageFormat getPageFormat(int index) {
    Page page = pages.get(index);
    var paper = new Paper();
    double shortSide = Math.min(page.width(), page.height());
    double longSide = Math.max(page.width(), page.height());
    paper.setSize(shortSide, longSide);
    paper.setImageableArea(0, 0, shortSide, longSide);
    var format = new PageFormat();
    format.setOrientation(
        page.width() > page.height() ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
    format.setPaper(paper);
    return format;
  }

  @Override
  public Printable getPrintable(int index) {
    return this;
  }

  @Override
  public int print(Graphics graphics, PageFormat format, int index) throws PrinterAbortException {
    if (index >= pages.size()) {
      return NO_SUCH_PAGE;
    }
    if (cancelled.getAsBoolean()) {
      throw new PrinterAbortException();
    }
    Page page = pages.get(index);
    var paper = (Graphics2D) graphics.create();
    try {
      double fit =
          Math.min(
              1, Math.min(format.getWidth() / page.width(), format.getHeight() / page.height()));
      paper.scale(fit, fit);
      painter.paint(paper, page);
    } finally {
      paper.dispose();
    }
    share.accept((index + 1.0) / pages.size());
    return PAGE_EXISTS;
  }
}
