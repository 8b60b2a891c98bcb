package org.journeywall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command line in a process of its own, where there is no JavaFX to load.
class CliProcessTest {
  @TempDir Path folder;

  @Test
  void aWorkshopIsMadeCountedAndHandedOut() throws Exception {
    String file = folder.resolve("źródło.journey").toString();
    assertEquals(new Said(0, "", ""), run("pl_PL", "new", "--sample", "hr-saas", file));
    Said info = run("pl_PL", "info", file);
    assertTrue(info.out().startsWith("HR SaaS – ścieżka zakupowa"), info.toString());
    Said again = run("cs_CZ", "new", file);
    assertEquals(1, again.status());
    assertTrue(again.err().contains("už existuje"), again.toString());
    String out = folder.resolve("mapa.pdf").toString();
    assertEquals(new Said(0, "", ""), run("en_GB", "export", file, out));
    assertTrue(Files.size(Path.of(out)) > 10_000);
  }

  @Test
  void misuseIsStatusTwo() throws Exception {
    assertEquals(2, run("en_GB", "rewind").status());
    assertEquals(0, run("en_GB", "--version").status());
  }

  private Said run(String language, String... args) throws IOException, InterruptedException {
    String[] parts = language.split("_");
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Duser.language=" + parts[0],
                "-Duser.country=" + parts[1],
                "-cp",
                System.getProperty("java.class.path"),
                "org.journeywall.Main"));
    command.addAll(List.of(args));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertTrue(process.waitFor(2, TimeUnit.MINUTES));
    return new Said(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
