package org.journeywall.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The log names bugs and keeps quiet about the work.
class LogFileTest {
  private static final String SECRET = "Ms Nováková is leaving";

  private final Logger root = Logger.getLogger("");
  private List<Handler> usual = List.of();

  @BeforeEach
  void quiet() {
    usual = List.of(root.getHandlers());
    usual.forEach(root::removeHandler);
  }

  @AfterEach
  void asBefore() {
    for (Handler handler : root.getHandlers()) {
      root.removeHandler(handler);
      handler.close();
    }
    usual.forEach(root::addHandler);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".log")).toList();
    }
  }

  @Test
  void bugsAreInItAndNoWordOfTheWork(@TempDir Path home) throws IOException {
    Path folder = home.resolve("100% of żółw");
    LogFile.open(new LocalDisk(), folder);
    var cause = new NumberFormatException("For input string: " + SECRET);
    Logger.getLogger("org.journeywall")
        .log(Level.SEVERE, "a bug", new IllegalStateException(SECRET, cause));
    Logger.getLogger("com.example.library").warning("cannot draw " + SECRET);
    Logger.getLogger("com.example.library").info("chatter");
    String log = Files.readString(folder.resolve("journeywall.0.log"));
    assertTrue(log.contains("SEVERE org.journeywall a bug\njava.lang.IllegalStateException\n  at"));
    assertTrue(log.contains("Caused by: java.lang.NumberFormatException\n  at "));
    assertTrue(log.contains("WARNING com.example.library\n"));
    assertFalse(log.contains("Nov"), log);
    assertFalse(log.contains("chatter"));
  }

  @Test
  void itDoesNotGrowWithoutEnd(@TempDir Path folder) throws IOException {
    LogFile.open(new LocalDisk(), folder);
    var bug = new IllegalStateException();
    for (int i = 0; i < 3_000; i++) {
      Logger.getLogger("org.journeywall").log(Level.SEVERE, "a bug", bug);
    }
    assertEquals(3, files(folder).size());
    for (Path file : files(folder)) {
      assertTrue(Files.size(file) < 300_000, file.toString());
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsDoneWithout(@TempDir Path home) throws IOException {
    Path taken = Files.writeString(home.resolve("state"), "a file");
    LogFile.open(new LocalDisk(), taken.resolve("journeywall"));
    Logger.getLogger("org.journeywall").warning("to nobody");
    assertEquals(0, root.getHandlers().length);
  }

  @Test
  void whatTheMachineWordsIsKept() {
    List<String> words = new ArrayList<>();
    words.add(Trace.of(new IndexOutOfBoundsException("Index 5 out of bounds for length 5")));
    words.add(Trace.of(new OutOfMemoryError("Java heap space")));
    words.add(Trace.of(new IllegalArgumentException(SECRET)));
    assertTrue(words.get(0).contains("Index 5"));
    assertTrue(words.get(1).contains("heap space"));
    assertFalse(words.get(2).contains("Nov"));
    var deep = new StackOverflowError();
    var frames = new StackTraceElement[1024];
    Arrays.fill(frames, new StackTraceElement("a.B", "c", "B.java", 1));
    deep.setStackTrace(frames);
    assertEquals(62, Trace.of(deep).lines().count());
    assertEquals("java.lang.StackOverflowError at a.B.c(B.java:1)", Trace.fingerprint(deep));
    var record = new LogRecord(Level.SEVERE, "no logger");
    assertTrue(new LogFile.Plainly().format(record).contains(" SEVERE \n"));
  }
}
