package org.journeywall.exchange.html;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Progress;
import org.journeywall.paint.Page;
import org.journeywall.paint.Paper;
import org.journeywall.text.FontBook;
import org.journeywall.vector.SvgPainter;

/// Maps as one HTML file that anybody opens in a browser, without a network: the walls as drawings
/// to move about in, to search and to filter, with the details of each card.
public final class HtmlExport implements ExportFormat {
  private static final double LAID_OUT = 0.4;

  @Override
  public String id() {
    return "html";
  }

  @Override
  public List<String> extensions() {
    return List.of("html", "htm");
  }

  @Override
  public Purpose purpose() {
    return Purpose.READ;
  }

  @Override
  public void write(ExportJob job, OutputStream out, Progress progress) throws IOException {
    progress.step(0);
    var book = new FontBook();
    List<Page> pages = job.on(Paper.AS_LARGE_AS_THE_MAP).pages(book);
    progress.step(LAID_OUT);
    var said = new Spoken(job);
    var painter = new SvgPainter(book, job.workshop().pictures(), said);
    new Viewer(job, pages, painter, said).write(out, progress, LAID_OUT);
    progress.step(1);
  }
}
