package org.journeywall.desktop.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.SimpleDoc;
import javax.print.StreamPrintServiceFactory;
import org.journeywall.exchange.ExportChoices;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportFormats;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Exports;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.ProblemTexts;
import org.journeywall.paint.HrWorkshop;
import org.journeywall.paint.Page;
import org.journeywall.text.FontBook;
import org.junit.jupiter.api.Test;

/// A printer gets the pages of the PDF, each in its size; what goes wrong is said.
class PrintOrderTest {
  private static final FontBook BOOK = new FontBook();
  private static final ExportFormat PDF = Begin.printed(ExportFormats.all());

  private interface Press {
    void print(Pageable pages) throws PrinterException;
  }

  private static Outcome<String> printed(ExportJob job, Press press) {
    return printed(job, press, () -> false);
  }

  private static Outcome<String> printed(ExportJob job, Press press, BooleanSupplier cancelled) {
    var printer =
        new Printers.Printer() {
          @Override
          public String name() {
            return "Workshop room";
          }

          @Override
          public void print(Pageable pages, String title, int copies) throws PrinterException {
            assertEquals("HR SaaS – buyer journey", title);
            assertEquals(2, copies);
            press.print(pages);
          }
        };
    var order = new PrintOrder(printer, 2, PageRange.ALL, PDF, job);
    return order.print(BOOK, done -> {}, cancelled);
  }

  private static ExportJob job(Map<String, String> choices) {
    return Exports.job(HrWorkshop.made()).with(new ExportChoices(choices));
  }

  @Test
  void everyPageOfThePdfIsPrintedInItsSize() {
    for (String form : List.of("whole", "tiled", "kit")) {
      ExportJob job = job(Map.of("pages", form, "details", "yes"));
      List<Page> pages = PDF.pages(job, BOOK);
      var sizes = new ArrayList<String>();
      Outcome<String> outcome =
          printed(
              job,
              paper -> {
                for (int i = 0; i < paper.getNumberOfPages(); i++) {
                  PageFormat format = paper.getPageFormat(i);
                  sizes.add(size(format.getWidth(), format.getHeight()));
                  var image = new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB);
                  Graphics2D graphics = image.createGraphics();
                  paper.getPrintable(i).print(graphics, format, i);
                  graphics.dispose();
                }
              });
      assertEquals(Outcome.done("Workshop room"), outcome);
      Stream<String> expected = pages.stream().map(page -> size(page.width(), page.height()));
      assertEquals(expected.toList(), sizes);
    }
  }

  private static String size(double width, double height) {
    return Math.round(width) + " × " + Math.round(height);
  }

  @Test
  void javasOwnPostScriptPrinterTakesThePages() throws Exception {
    DocFlavor flavor = DocFlavor.SERVICE_FORMATTED.PAGEABLE;
    StreamPrintServiceFactory factory =
        StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            flavor, "application/postscript")[0];
    var stream = new ByteArrayOutputStream();
    ExportJob job = job(Map.of());
    Outcome<String> outcome =
        printed(
            job,
            paper -> {
              try {
                var doc = new SimpleDoc(paper, flavor, null);
                factory.getPrintService(stream).createPrintJob().print(doc, null);
              } catch (PrintException failed) {
                throw new PrinterException(failed.getMessage());
              }
            });
    assertEquals(Outcome.done("Workshop room"), outcome);
    String script = stream.toString(StandardCharsets.ISO_8859_1);
    assertEquals(2, script.lines().filter(line -> line.startsWith("%%Page:")).count());
    // Only the logo of each page is pixels.
    assertEquals(2, script.lines().filter(line -> line.endsWith(" colorimage")).count());
  }

  @Test
  void printingStopsWhenAskedTo() {
    var pages = new int[1];
    Outcome<String> outcome =
        printed(
            job(Map.of("pages", "kit")),
            paper -> {
              for (int i = 0; i < paper.getNumberOfPages(); i++) {
                var image = new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB);
                paper.getPrintable(i).print(image.createGraphics(), paper.getPageFormat(i), i);
                pages[0]++;
              }
            },
            () -> pages[0] == 3);
    assertEquals(3, pages[0]);
    assertEquals(Outcome.failed(Problem.of(Problem.Kind.PRINT_CANCELLED, null)), outcome);
  }

  @Test
  void aPrinterThatFailsIsNamedWithItsReason() {
    Outcome<String> outcome =
        printed(
            job(Map.of()),
            paper -> {
              throw new PrinterException("out of paper");
            });
    Problem problem = ((Outcome.Failed<String>) outcome).problem();
    assertEquals(Problem.Kind.PRINT_FAILED, problem.kind());
    assertEquals(
        "“Workshop room” did not print (out of paper).",
        ProblemTexts.what(problem, Locale.ENGLISH));
  }

  @Test
  void onlyPagesThatThereAreArePrinted() {
    ExportJob job = job(Map.of());
    Printers.Printer none =
        new Printers.Printer() {
          @Override
          public String name() {
            return "Workshop room";
          }

          @Override
          public void print(Pageable pages, String title, int copies) {
            assertEquals(1, pages.getNumberOfPages());
          }
        };
    PageRange second = PageRange.read("2").orElseThrow();
    assertEquals(
        Outcome.done("Workshop room"),
        new PrintOrder(none, 1, second, PDF, job).print(BOOK, done -> {}, () -> false));
    PageRange beyond = PageRange.read("8-9").orElseThrow();
    Outcome<String> outcome =
        new PrintOrder(none, 1, beyond, PDF, job).print(BOOK, done -> {}, () -> false);
    assertEquals(Problem.Kind.PRINT_NO_PAGES, ((Outcome.Failed<String>) outcome).problem().kind());
  }
}
