package org.journeywall.desktop.export;

import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.Arrays;
import java.util.List;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;

/// The printers of this computer. Asking for them can take seconds: not on the FX thread.
public interface Printers {

  /// The printers there are, the usual one first.
  List<Printer> all();

  /// One of them.
  interface Printer {
    /// What the system calls it.
    String name();

    /// Prints pages; returns when the system has them.
    ///
    /// @param title of the job, as the printer's queue shows it
    /// @throws PrinterException where they cannot be printed
    void print(Pageable pages, String title, int copies) throws PrinterException;
  }

  /// Those the system knows.
  static Printers ofTheSystem() {
    return () -> {
      PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
      return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
          .sorted((one, other) -> Boolean.compare(other.equals(usual), one.equals(usual)))
          .<Printer>map(Service::new)
          .toList();
    };
  }

  /// A printer of the system.
  record Service(PrintService service) implements Printer {
    @Override
    public String name() {
      return service.getName();
    }

    @Override
    public void print(Pageable pages, String title, int copies) throws PrinterException {
      PrinterJob job = PrinterJob.getPrinterJob();
      job.setPrintService(service);
      job.setJobName(title);
      job.setCopies(copies);
      job.setPageable(pages);
      job.print();
    }
  }
}
