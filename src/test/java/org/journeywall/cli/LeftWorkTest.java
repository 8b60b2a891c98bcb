package org.journeywall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.journeywall.store.Driver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands that read a file say what a crash kept from it, and only that.
class LeftWorkTest {
  @TempDir Path folder;

  @Test
  void whatACrashLeftInTheJournalIsTold() throws IOException, InterruptedException {
    String file = folder.resolve("documents").resolve("HR.journey").toString();
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Driver.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8);
        var in = program.outputWriter(StandardCharsets.UTF_8)) {
      in.write("add\nflush\nadd\n");
      in.flush();
      awaitSecondCard(out);
      assertEquals("", info(Locale.ENGLISH, file).err(), "the program is at work");
    } finally {
      program.toHandle().destroyForcibly();
      program.waitFor();
    }
    Said said = info(Locale.ENGLISH, file);
    assertEquals(0, said.status());
    assertTrue(said.out().contains("Cards: 1\n"), said.out());
    assertTrue(said.err().contains("lacks the work done since"), said.err());
    Path out = folder.resolve("out.pdf");
    for (String[] command : new String[][] {{"validate", file}, {"export", file, out.toString()}}) {
      Said told = Said.of(folder.resolve("state"), command);
      assertEquals(0, told.status(), told.err());
      assertEquals(said.err(), told.err());
    }
    assertTrue(info(Locale.of("pl"), file).err().startsWith("W pliku „" + file + "”"));
    assertTrue(info(Locale.of("cs"), file).err().startsWith("V souboru „" + file + "“"));
  }

  private static void awaitSecondCard(BufferedReader out) throws IOException {
    int answers = 0;
    boolean saved = false;
    while (answers < 3 || !saved) {
      String line = Objects.requireNonNull(out.readLine(), "it died");
      answers += line.startsWith("ok ") ? 1 : 0;
      saved |= line.equals("saved 2");
    }
  }

  private Said info(Locale locale, String file) {
    return Said.in(locale, folder.resolve("state"), "info", file);
  }
}
