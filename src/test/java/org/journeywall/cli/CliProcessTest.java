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

  @Test
  void whatDoesNotFitIntoTheMemoryIsRefusedAndLeftAsItIs() throws Exception {
    Path file = folder.resolve("huge.journey");
    assertEquals(0, run("en_GB", "new", "--sample", "hr-saas", file.toString()).status());
    String sample = Files.readString(file);
    int card = sample.indexOf('{', sample.indexOf("\"cards\""));
    int map = sample.indexOf(':', sample.indexOf("\"map\"", card)) + 1;
    String parked = sample.substring(map, sample.indexOf(',', map)).strip();
    var huge = new StringBuilder(sample.substring(0, card));
    for (int i = 0; i < 60_000; i++) {
      huge.append("{\"id\": \"extra-").append(i).append("\", \"map\": ").append(parked);
      huge.append(", \"rank\": \"V\", \"kind\": \"note\", \"text\": \"One more\"},\n");
    }
    Files.writeString(file, huge.append(sample.substring(card)));
    long size = Files.size(file);
    Said said = in(List.of("-Xmx64m", "-XX:+UseSerialGC"), "en_GB", "info", file.toString());
    assertEquals(1, said.status(), said.toString());
    assertTrue(said.err().contains("holds more than fits into the memory"), said.err());
    assertEquals(size, Files.size(file));
    assertTrue(in(List.of(), "en_GB", "info", file.toString()).out().contains("Cards: 60"));
  }

  private Said run(String language, String... args) throws IOException, InterruptedException {
    return in(List.of(), language, args);
  }

  private Said in(List<String> options, String language, String... args)
      throws IOException, InterruptedException {
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
    command.addAll(1, options);
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
