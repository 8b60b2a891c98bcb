package org.journeywall.exchange.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.journeywall.exchange.CardSearch;
import org.journeywall.exchange.CardTable;
import org.journeywall.exchange.ImportFormat;
import org.journeywall.exchange.ImportJob;
import org.journeywall.exchange.RawSheet;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.Problem.Kind;

/// Takes cards in from an Excel workbook: from its sheet `Cards`, or else from the first sheet that
/// has a table of cards. Formulas are not calculated, links not followed, macros not known.
public final class XlsxImport implements ImportFormat {
  private static final int MOST_MEGABYTES = 32;
  private static final long MOST_UNPACKED = 100L << 20;
  private static final String ENCRYPTED = "EncryptedPackage";

  @Override
  public String id() {
    return "xlsx";
  }

  @Override
  public List<String> extensions() {
    return List.of("xlsx", "xlsm");
  }

  @Override
  public Outcome<CardTable> table(byte[] bytes, ImportJob job) {
    return sheets(bytes, job)
        .then(sheets ->
            CardSearch.in(sheets)
                .map(Outcome::done)
                .orElseGet(
                    () -> Outcome.failed(Problem.of(Kind.IMPORT_NO_HEADER, job.fileName()))));
  }

  @Override
  public Outcome<List<RawSheet>> sheets(byte[] bytes, ImportJob job) {
    if (bytes.length > MOST_MEGABYTES << 20) {
      return Outcome.failed(
          Problem.of(Kind.FILE_TOO_LARGE, job.fileName(), Integer.toString(MOST_MEGABYTES)));
    }
    FileMagic magic = FileMagic.valueOf(bytes);
    if (magic == FileMagic.OOXML) {
      return readWorkbook(bytes, job);
    }
    if (magic == FileMagic.OLE2) {
      return unreadable(job, isEncrypted(bytes) ? "password" : "old-format");
    }
    return unreadable(job, "not-a-workbook");
  }

  private static <T> Outcome<T> unreadable(ImportJob job, String reason) {
    String said = new XlsxTexts(Locale.of(job.language())).of("reason." + reason);
    return Outcome.failed(Problem.of(Kind.IMPORT_UNREADABLE, job.fileName(), said));
  }

  private static boolean isEncrypted(byte[] bytes) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return files.getRoot().hasEntry(ENCRYPTED);
    } catch (IOException | RuntimeException damaged) {
      return false;
    }
  }

  // On damaged files POI throws whatever comes, down to a stack that overflows: none of it is a bug
  // of ours, and all of it means that the file cannot be read.
  private static Outcome<List<RawSheet>> readWorkbook(byte[] bytes, ImportJob job) {
    try {
      if (isTooLarge(bytes)) {
        return unreadable(job, "too-large");
      }
      try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
        return Outcome.done(sheets(workbook));
      }
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError damaged) {
      return unreadable(job, "damaged");
    } catch (OutOfMemoryError tooMuch) {
      // What was built of the workbook is garbage by now.
      return unreadable(job, "too-large");
    }
  }

  private static boolean isTooLarge(byte[] bytes) throws IOException {
    long unpacked = 0;
    byte[] buffer = new byte[1 << 16];
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        for (int read = entries.read(buffer); read >= 0; read = entries.read(buffer)) {
          unpacked += read;
          if (unpacked > MOST_UNPACKED) {
            return true;
          }
        }
      }
    } catch (ZipException unusual) {
      // Not for us to judge: POI has limits of its own.
      return false;
    }
    return false;
  }

  private static List<RawSheet> sheets(XSSFWorkbook workbook) {
    var sheets = new ArrayList<RawSheet>();
    for (Sheet sheet : workbook) {
      sheets.add(new SheetReader(sheet).read());
    }
    return sheets;
  }
}
