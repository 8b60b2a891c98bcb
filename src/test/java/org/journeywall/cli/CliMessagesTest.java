package org.journeywall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.journeywall.digitise.read.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Whatever a command is given, it answers with sentences: no exception's name, no stack trace.
class CliMessagesTest {
  private static final Pattern TECHNICAL =
      Pattern.compile(
          "Exception|Error\\b|\\bat [\\w.]+\\(|java\\.|com\\.|org\\.|picocli|\\bnull\\b");

  // What may become a file must become one in the test's own folder.
  private static final Pattern NAME = Pattern.compile("[^\\s\\x00-][^\\x00]*");

  @TempDir Path folder;
  private final List<Path> strange = new ArrayList<>();

  @BeforeEach
  void strangeFiles() throws IOException {
    strange.add(folder.resolve("missing.journey"));
    strange.add(Files.createDirectory(folder.resolve("folder.journey")));
    write("empty.journey", "");
    write("garbage.journey", "this is no JSON {");
    write("other.journey", "{\"type\": \"excalidraw\", \"elements\": []}");
    write("list.journey", "[1, 2, 3]");
    write("number.journey", "42");
    write("version.journey", "{\"format\": \"journeywall\", \"schemaVersion\": \"x\"}");
    write("newer.journey", "{\"format\": \"journeywall\", \"schemaVersion\": \"9.0\"}");
    write("deep.journey", "[".repeat(100_000));
    write(
        "wrong.journey", "{\"format\": \"journeywall\", \"schemaVersion\": \"1.0\", \"cards\": 7}");
    write("quote.csv", "text\n\"open");
    write("nothing.csv", "");
    write("header.csv", "a,b\n1,2\n");
    byte[] noise = new byte[20_000];
    new Random(5).nextBytes(noise);
    for (String name : List.of("noise.journey", "noise.csv", "noise.xlsx", "noise.pdf")) {
      strange.add(Files.write(folder.resolve(name), noise));
    }
  }

  private void write(String name, String text) throws IOException {
    strange.add(Files.writeString(folder.resolve(name), text));
  }

  @Test
  void everyCommandAnswersStrangeFilesInSentences() {
    for (Path file : strange) {
      String name = file.toString();
      for (Locale locale : List.of(Locale.ENGLISH, Locale.of("pl"), Locale.of("cs"))) {
        sentences(Said.in(locale, folder, "info", name));
        sentences(Said.in(locale, folder, "validate", name));
        sentences(Said.in(locale, folder, "export", name, folder.resolve("o.pdf").toString()));
        sentences(Said.in(locale, folder, "import", name, folder.resolve("new").toString()));
        sentences(Said.in(locale, folder, "new", name + "/below.journey"));
      }
      assertEquals(1, Said.of(folder, "validate", name).status(), name);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatMayNotBeReadIsNamed() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.journey"), "{}");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    Said said = Said.of(folder, "info", secret.toString());
    assertEquals(1, said.status());
    assertTrue(said.err().contains("secret.journey"), said.err());
    sentences(said);
  }

  @Test
  void randomArgumentsAreAnsweredInSentences() {
    List<String> words =
        List.of(
            "new",
            "import",
            "export",
            "validate",
            "info",
            "--map",
            "--paper",
            "A9",
            "--sample",
            "--language",
            "xx",
            "",
            " ",
            "@file",
            "-x",
            "--json",
            "--help=1",
            "💥",
            "a\0b",
            "%s%n",
            "{0}",
            "x".repeat(300),
            "nothing",
            "..",
            "cards.csv",
            "out.pdf");
    var random = new Random(11);
    for (int i = 0; i < 300; i++) {
      String[] args = new String[1 + random.nextInt(4)];
      for (int j = 0; j < args.length; j++) {
        String word = words.get(random.nextInt(words.size()));
        args[j] = j > 0 && NAME.matcher(word).matches() ? folder.resolve(word).toString() : word;
      }
      sentences(Said.of(folder.resolve("state"), args));
    }
  }

  @Test
  void aBugIsOneSentenceAndALog() throws IOException {
    var err = new ByteArrayOutputStream();
    var broken =
        new Terminal(
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8) {
              @Override
              public void println(String text) {
                throw new IllegalStateException("a bug");
              }
            },
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Locale.ENGLISH,
            new Random(1),
            Said.library(),
            folder.resolve("journals"),
            folder.resolve("state/journeywall"),
            Reader.NONE);
    String file = folder.resolve("a.journey").toString();
    assertEquals(0, Cli.run(broken, new NoWindow(), "new", file));
    assertEquals(1, Cli.run(broken, new NoWindow(), "info", "--json", file));
    String said = err.toString(StandardCharsets.UTF_8);
    assertTrue(said.startsWith("Something went wrong inside Journeywall."), said);
    assertFalse(TECHNICAL.matcher(said.replace(folder.toString(), "")).find(), said);
    Path log = folder.resolve("state/journeywall/problem 2026-11-12 13-00-00.000.log");
    assertTrue(said.contains(log.toString()), said);
    assertTrue(Files.readString(log).startsWith("java.lang.IllegalStateException\n  at "));
  }

  private void sentences(Said said) {
    String text = (said.out() + said.err()).replace(folder.toString(), "");
    assertFalse(TECHNICAL.matcher(text).find(), text);
    assertFalse(text.contains("Something went wrong inside"), text);
    assertTrue(said.status() >= 0 && said.status() <= 2);
    assertTrue(said.status() == 0 || !said.err().isBlank(), text);
  }
}
