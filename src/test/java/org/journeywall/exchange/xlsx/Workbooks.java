package org.journeywall.exchange.xlsx;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.ImportJob;
import org.journeywall.exchange.Imported;
import org.journeywall.exchange.Progress;
import org.journeywall.exchange.table.TableReader;
import org.journeywall.model.Ids;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Outcome;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Paper;

/// Writes and reads workbooks in memory.
public final class Workbooks {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final Pattern OURS =
      Pattern.compile("(?:IF|OR|AND|ABS|[A-Z]\\d+|\\d+|\"(?:|✓|yes|no|higher|done)\"|[()=<>,/-])+");

  private Workbooks() {}

  /// Whether a formula is made of references, numbers and words of ours alone.
  public static boolean isOurs(String formula) {
    return OURS.matcher(formula).matches();
  }

  static ExportJob job(Workshop workshop, Locale locale) {
    var maps = workshop.mapsInOrder().stream().map(JourneyMap::id).toList();
    return new ExportJob(workshop, maps, Paper.A4, locale, TODAY);
  }

  static byte[] write(ExportJob job) throws IOException {
    var out = new ByteArrayOutputStream();
    new XlsxExport().write(job, out, Progress.UNWATCHED);
    return out.toByteArray();
  }

  static byte[] bytes(XSSFWorkbook workbook) throws IOException {
    var out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }

  static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  static Outcome<Imported> read(byte[] bytes) {
    return TableReader.workshop(
        new XlsxImport(), bytes, new ImportJob("wall.xlsx", "en", new Ids(new Random(11))));
  }

  static Imported imported(byte[] bytes) {
    return ((Outcome.Done<Imported>) assertInstanceOf(Outcome.Done.class, read(bytes))).value();
  }
}
