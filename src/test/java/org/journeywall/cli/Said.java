package org.journeywall.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Random;
import org.journeywall.digitise.read.Reader;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.store.AtomicFile;
import org.journeywall.store.Library;
import org.journeywall.store.LocalDisk;
import org.journeywall.store.Pause;

/// What one run of the command line answered.
record Said(int status, String out, String err) {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-12T12:00:00Z"), ZoneId.of("Europe/Warsaw"));

  /// Runs it in English with the log in this folder.
  static Said of(Path logs, String... args) {
    return in(Locale.ENGLISH, logs, args);
  }

  static Said in(Locale locale, Path logs, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            locale,
            new Random(1),
            library(),
            logs.resolve("journals"),
            logs,
            Reader.NONE);
    int status = Cli.run(terminal, new NoWindow(), args);
    return new Said(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static Library library() {
    var disk = new LocalDisk();
    var atomic = new AtomicFile(disk, Pause::sleep);
    return new Library(disk, atomic, new WorkshopCodec(), NOON, Path.of("unused"));
  }
}
