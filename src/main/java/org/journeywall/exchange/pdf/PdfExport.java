package org.journeywall.exchange.pdf;

import com.itextpdf.commons.actions.EventManager;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.journeywall.exchange.ExportChoices;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.ExportOption;
import org.journeywall.exchange.Progress;
import org.journeywall.paint.Page;
import org.journeywall.paint.Paper;
import org.journeywall.text.FontBook;

/// Maps as a PDF document: vector, with embedded fonts and selectable text, as posters, as sheets
/// to be put together or as a kit to begin a wall on paper, with bookmarks and links, readable for
/// those who do not see it (PDF/UA-1).
///
/// Draws what [Edition] sets and measures nothing itself. The file is put together in memory, so
/// that nothing reaches the stream of an export that is cancelled.
public final class PdfExport implements ExportFormat {
  // Acrobat's limit for the sides of a page, in units; beyond it the unit itself is made larger.
  private static final double LARGEST_SIDE = 14_400;
  private static final double LAID_OUT = 0.2;
  private static final double PAINTED = 0.9;

  public PdfExport() {
    // The program is under the AGPL itself; iText need not remind its users.
    EventManager.acknowledgeAgplUsageDisableWarningMessage();
  }

  @Override
  public String id() {
    return "pdf";
  }

  @Override
  public List<String> extensions() {
    return List.of("pdf");
  }

  @Override
  public boolean showsChanges() {
    return true;
  }

  @Override
  public Purpose purpose() {
    return Purpose.READ;
  }

  @Override
  public boolean usesPaper() {
    return true;
  }

  @Override
  public List<ExportOption> options() {
    return Edition.OPTIONS;
  }

  @Override
  public List<ExportOption> options(ExportChoices choices) {
    return Edition.options(choices);
  }

  @Override
  public List<Paper> papers(ExportChoices choices) {
    return Edition.papers(choices);
  }

  @Override
  public List<Page> pages(ExportJob job, FontBook book) {
    return Edition.of(job, book).pages();
  }

  @Override
  public void write(ExportJob job, OutputStream out, Progress progress) throws IOException {
    progress.step(0);
    var book = new FontBook();
    Edition edition = Edition.of(job, book);
    progress.step(LAID_OUT);
    var bytes = new Bytes();
    var about = new Description(job);
    var pdf = new PdfDocument(new PdfWriter(bytes, about.properties()));
    about.write(pdf);
    var fonts = new Fonts(book);
    paint(job, edition, pdf, fonts, progress);
    Map<String, Integer> embedded = fonts.flush();
    pdf.close();
    progress.step(PAINTED);
    SubsetNames.make(bytes.buffer(), bytes.size(), embedded);
    bytes.writeTo(out);
    progress.step(1);
  }

  /// What is written, without another copy of it.
  private static final class Bytes extends ByteArrayOutputStream {
    byte[] buffer() {
      return buf;
    }
  }

  private static void paint(
      ExportJob job, Edition edition, PdfDocument pdf, Fonts fonts, Progress progress)
      throws IOException {
    var pen = new Pen();
    List<Page> pages = edition.pages();
    var words = new PdfWords(job.locale());
    var survey = new Survey(job.workshop(), edition.walls(), pages);
    var places = new Places(job.workshop(), survey, pdf, pen, words);
    var tree = new ReadingTree(pdf, pen, places, words);
    var bookmarks = new Bookmarks(pdf);
    var pictures = new Pictures(job.workshop().pictures());
    var painter = new MarkPainter(pen, tree, new WordPainter(pen, fonts), pictures, bookmarks);
    var steps = new Steps(progress, LAID_OUT, PAINTED, pages);
    for (Page page : pages) {
      double unit = Math.max(1, Math.max(page.width(), page.height()) / LARGEST_SIDE);
      float width = (float) (page.width() / unit);
      float height = (float) (page.height() / unit);
      PdfPage paper = pdf.addNewPage(new PageSize(width, height));
      if (unit > 1) {
        paper.put(PdfName.UserUnit, new PdfNumber(unit));
      }
      pen.take(paper, unit);
      bookmarks.page(page, paper);
      tree.openPage(page, paper);
      for (Page.Part part : page.parts()) {
        painter.paint(part, paper, steps);
      }
      tree.closePage();
    }
  }
}
