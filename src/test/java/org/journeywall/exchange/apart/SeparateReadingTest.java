package org.journeywall.exchange.apart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.journeywall.exchange.CardTable;
import org.journeywall.exchange.ImportFormat;
import org.journeywall.exchange.ImportJob;
import org.journeywall.exchange.csv.CsvImport;
import org.journeywall.exchange.xlsx.Crafted;
import org.journeywall.exchange.xlsx.XlsxImport;
import org.journeywall.model.Ids;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.Problem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Foreign tables are read by a process of their own, which may run out of time or memory.
class SeparateReadingTest {
  private static final ImportJob JOB = new ImportJob("wall.x", "pl", new Ids(new Random(1)));

  private static Outcome<CardTable> separately(ImportFormat format, byte[] bytes) {
    var command = OwnProgram.running().orElseThrow();
    return new SeparateReading(format, command, SeparateReading.PATIENCE).table(bytes, JOB);
  }

  private static Outcome<CardTable> by(String script, Duration patience, String table) {
    var shell = new OwnProgram(List.of("/bin/sh", "-c", script), Map.of());
    return new SeparateReading(new CsvImport(), shell, patience).table(bytes(table), JOB);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void theTableIsTheSameAsReadHere() throws IOException {
    byte[] good = Crafted.good();
    assertEquals(new XlsxImport().table(good, JOB), separately(new XlsxImport(), good));
    byte[] odd = bytes("text,note\n\"a\nb\",\u202E\u0000ž😀\n,\n");
    assertEquals(new CsvImport().table(odd, JOB), separately(new CsvImport(), odd));
  }

  @Test
  void itsProblemIsToldInTheLanguageOfTheReader() {
    assertEquals(
        Outcome.failed(
            Problem.of(Kind.IMPORT_UNREADABLE, "wall.x", "to nie jest skoroszyt Excela")),
        separately(new XlsxImport(), bytes("no workbook")));
  }

  @Test
  void aTableTooLargeForItsReaderBringsDownNothingElse() {
    byte[] commas = bytes("text\n" + ",".repeat(60_000_000));
    Outcome<CardTable> answer = separately(new CsvImport(), commas);
    assertEquals(Outcome.failed(Problem.of(Kind.IMPORT_TOO_LARGE, "wall.x")), answer);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aReaderThatTakesForEverIsEnded() throws InterruptedException {
    long started = System.nanoTime();
    Outcome<CardTable> answer = by("exec sleep 600", Duration.ofSeconds(1), "text\na");
    assertEquals(Outcome.failed(Problem.of(Kind.IMPORT_TOO_SLOW, "wall.x", "1")), answer);
    assertTrue(Duration.ofNanos(System.nanoTime() - started).toSeconds() < 20);
    for (int i = 0; i < 100 && isAnyRunning(); i++) {
      Thread.sleep(50);
    }
    assertFalse(isAnyRunning());
  }

  private static boolean isAnyRunning() {
    return ProcessHandle.current().children().anyMatch(ProcessHandle::isAlive);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aReaderThatIsBroughtDownIsNotTriedHere() {
    Duration patience = Duration.ofSeconds(20);
    Outcome<CardTable> tooLarge = Outcome.failed(Problem.of(Kind.IMPORT_TOO_LARGE, "wall.x"));
    assertEquals(tooLarge, by("exit 3", patience, "text\na"));
    assertEquals(tooLarge, by("kill -9 $$", patience, "text\na"));
    assertEquals(tooLarge, by("printf '\\001\\000'", patience, "text\na"));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void whereNoneCanBeStartedTheTableIsReadHere() {
    byte[] table = bytes("text\na");
    Outcome<CardTable> here = new CsvImport().table(table, JOB);
    assertEquals(here, by("exit 1", Duration.ofSeconds(20), "text\na"));
    var nothing = new OwnProgram(List.of("/no/such/program"), Map.of());
    assertEquals(
        here,
        new SeparateReading(new CsvImport(), nothing, Duration.ofSeconds(20)).table(table, JOB));
  }
}
