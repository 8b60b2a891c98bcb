package org.journeywall.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// The program's own log, in the folder for what it writes down about itself: some files of limited
/// size, the newest `journeywall.0.log`. It names bugs and where they happened; what users wrote is
/// not in it, nor what libraries have to say about it.
public final class LogFile {
  private static final String OURS = "org.journeywall";
  private static final int MOST_BYTES = 256 << 10;
  private static final int FILES = 3;

  private LogFile() {}

  /// Sends what is logged from now on to the files of this folder, as well as where it went before.
  /// Where they cannot be written the program does without.
  public static void open(Disk disk, Path folder) {
    try {
      disk.createFolders(folder);
      String name = folder.toString().replace("%", "%%") + "/journeywall.%g.log";
      var file = new FileHandler(name, MOST_BYTES, FILES, true);
      file.setEncoding("UTF-8");
      file.setLevel(Level.WARNING);
      file.setFormatter(new Plainly());
      Logger.getLogger("").addHandler(file);
    } catch (IOException _) {
      // There is no place left to tell it.
    }
  }

  /// One line for each record, and the trace below.
  static final class Plainly extends Formatter {
    private static final DateTimeFormatter TIME =
        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT)
            .withZone(ZoneId.systemDefault());

    @Override
    public String format(LogRecord record) {
      String logger = record.getLoggerName() == null ? "" : record.getLoggerName();
      String words = logger.startsWith(OURS) ? " " + record.getMessage() : "";
      Throwable thrown = record.getThrown();
      return TIME.format(record.getInstant())
          + " "
          + record.getLevel().getName()
          + " "
          + logger
          + words
          + "\n"
          + (thrown == null ? "" : Trace.of(thrown));
    }
  }
}
