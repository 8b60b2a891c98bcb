package org.journeywall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The shell launcher with pretended Javas, which print the arguments they are given.
@EnabledOnOs(OS.LINUX)
class LauncherTest {
  @TempDir Path folder;
  private Path launcher;

  @BeforeEach
  void unpack() throws IOException {
    Path bin = Files.createDirectories(folder.resolve("with a space/bin"));
    launcher = Files.copy(Path.of("packaging/bin/journeywall"), bin.resolve("journeywall"));
  }

  @Test
  void takesTheJavaItIsTold() throws Exception {
    Path told = java("told", "25.0.1");
    Path home = java("home", "26");
    var run =
        run(launcher, Map.of("JOURNEYWALL_JAVA", told.toString(), "JAVA_HOME", home.toString()));
    assertTrue(run.out().startsWith("told "), run.out());
    var command = Map.of("JOURNEYWALL_JAVA", told.resolve("bin/java").toString());
    assertTrue(run(launcher, command).out().startsWith("told "));
  }

  @Test
  void refusesAnOldJavaItIsTold() throws Exception {
    var run = run(launcher, Map.of("JOURNEYWALL_JAVA", java("old", "17.0.15").toString()));
    assertEquals(1, run.status());
    assertTrue(run.out().contains("JOURNEYWALL_JAVA names no Java 25"), run.out());
  }

  @Test
  void passesOverAnOldJavaHome() throws Exception {
    Path builtWith = java("built with", "25");
    Files.writeString(folder.resolve("with a space/built-with"), builtWith + "\n");
    var run = run(launcher, Map.of("JAVA_HOME", java("old", "1.8.0_402").toString()));
    assertTrue(run.out().startsWith("built with "), run.out());
  }

  @Test
  void worksThroughASymbolicLink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), launcher);
    var run = run(link, Map.of("JAVA_HOME", java("home", "25").toString()));
    assertTrue(run.out().contains("/with a space/lib/*"), run.out());
  }

  @Test
  void onlyTheWindowGetsJavaFx() throws Exception {
    var home = Map.of("JAVA_HOME", java("home", "25").toString());
    assertTrue(run(launcher, home).out().contains("javafx.controls"));
    assertTrue(run(launcher, home, "HR.journey").out().contains("javafx.controls"));
    assertTrue(run(launcher, home, "bench", "pan-fit").out().contains("javafx.controls"));
    assertFalse(run(launcher, home, "info", "HR.journey").out().contains("javafx"));
  }

  @Test
  void handsArgumentsAndStatusOn() throws Exception {
    var home =
        Map.of("JAVA_HOME", java("home", "25").toString(), "JOURNEYWALL_OPTS", "-Da=b -Dc=d");
    var run = run(launcher, home, "export", "two words.journey", "*");
    assertTrue(run.out().contains("[-Da=b] [-Dc=d]"), run.out());
    assertTrue(run.out().endsWith("[export] [two words.journey] [*]\n"), run.out());
    assertEquals(3, run.status());
  }

  @Test
  void givesJavaALocaleWithUtf8() throws Exception {
    Map<String, String> environment = new HashMap<>(Map.of("LC_ALL", "C"));
    environment.put("JAVA_HOME", java("home", "25").toString());
    assertTrue(run(launcher, environment).out().startsWith("home C.UTF-8 "));
  }

  @Test
  void keepsALanguageThatTheSystemLacks() throws Exception {
    // No system has Upper Sorbian of Antarctica.
    Map<String, String> environment = new HashMap<>(Map.of("LANG", "hsb_AQ.UTF-8"));
    environment.put("JAVA_HOME", java("home", "25").toString());
    assertTrue(run(launcher, environment).out().contains("[-Duser.language=hsb]"));
  }

  private Path java(String name, String version) throws IOException {
    Path home = Files.createDirectories(folder.resolve(name));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    Path command = Files.createDirectories(home.resolve("bin")).resolve("java");
    String script =
        """
        #!/bin/sh
        printf '%%s' '%s '"${LC_ALL:-${LC_CTYPE:-}}"
        printf ' [%%s]' "$@"
        echo
        exit 3
        """;
    Files.writeString(command, script.formatted(name));
    assertTrue(command.toFile().setExecutable(true));
    return home;
  }

  private static Run run(Path launcher, Map<String, String> environment, String... args)
      throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(args));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(out, process.waitFor());
  }

  private record Run(String out, int status) {}
}
