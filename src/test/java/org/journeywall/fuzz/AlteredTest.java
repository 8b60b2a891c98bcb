package org.journeywall.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingConsumer;

/// The examples of the fuzzer, altered at random: a value becomes another, a part is left out,
/// comes twice or from another example. It finds at once what a fuzzer needs hours for, since it
/// knows where values begin and end.
class AlteredTest {
  private static final int ROUNDS = Boolean.getBoolean("long") ? 20_000 : 250;
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final String BORDERS = "\t\n\f\",:;[]{}<>=/ ";
  private static final String OPENING = "{[\"<";
  private static final String CLOSING = "}]\">";
  private static final List<String> WORDS =
      List.of(
          "",
          "null",
          "true",
          "-1",
          "0",
          "7",
          "1e308",
          "-1e-308",
          "NaN",
          "99999999999999999999",
          "[]",
          "{}",
          "\"\"",
          "\"x\"",
          "=1+1",
          "\u0000",
          "\uFFFE",
          "\u202E",
          "2026-02-30",
          "2026-11-22",
          "@id",
          "#c-1",
          "id",
          "text",
          "stage",
          "Concern",
          "&amp;",
          "<a>",
          "é",
          "a,b;c");

  private static List<String> examples(String target) throws IOException, URISyntaxException {
    Path folder = Path.of(requireNonNull(AlteredTest.class.getResource(target)).toURI());
    var examples = new ArrayList<String>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        // A character for every byte, so that nothing is lost on the way.
        examples.add(new String(Files.readAllBytes(file), ISO_8859_1));
      }
    }
    return examples;
  }

  private static void alter(String target, ThrowingConsumer<byte[]> reader)
      throws IOException, URISyntaxException {
    List<String> examples = examples(target);
    var random = new Random(20_261_122);
    for (int round = 0; round < ROUNDS; round++) {
      String altered = examples.get(random.nextInt(examples.size()));
      for (int i = random.nextInt(4); i >= 0; i--) {
        altered = altered(altered, examples.get(random.nextInt(examples.size())), random);
      }
      byte[] bytes = altered.getBytes(ISO_8859_1);
      try {
        assertTimeoutPreemptively(LONGEST, () -> reader.accept(bytes));
      } catch (Throwable broughtDown) {
        fail(target + ": " + Base64.getEncoder().encodeToString(bytes), broughtDown);
      }
    }
  }

  private static String altered(String text, String other, Random random) {
    int from = border(text, random);
    int to = Math.max(from, next(text, from));
    int whole = text.indexOf(OPENING.charAt(random.nextInt(OPENING.length())), from);
    if (whole >= 0 && random.nextInt(3) == 0) {
      from = whole;
      to = closing(text, whole);
    }
    return switch (random.nextInt(6)) {
      case 0 -> text.substring(0, from) + text.substring(to);
      case 1 -> text.substring(0, to) + text.substring(from);
      case 2 -> text.substring(0, from) + piece(other, random) + text.substring(to);
      case 3 -> {
        int place = random.nextInt(text.length() + 1);
        char any = (char) random.nextInt(256);
        yield text.substring(0, place) + any + text.substring(Math.min(text.length(), place + 1));
      }
      default -> {
        byte[] word = WORDS.get(random.nextInt(WORDS.size())).getBytes(UTF_8);
        yield text.substring(0, from) + new String(word, ISO_8859_1) + text.substring(to);
      }
    };
  }

  private static String piece(String text, Random random) {
    int from = border(text, random);
    int to = from;
    for (int i = random.nextInt(6); i >= 0; i--) {
      to = Math.min(text.length(), next(text, to) + 1);
    }
    return text.substring(from, Math.max(from, to));
  }

  private static int border(String text, Random random) {
    int place = random.nextInt(text.length() + 1);
    while (place > 0 && BORDERS.indexOf(text.charAt(place - 1)) < 0) {
      place--;
    }
    return place;
  }

  // Behind what closes what opens here; what stands within texts is not looked at closely.
  private static int closing(String text, int open) {
    char opens = text.charAt(open);
    char closes = CLOSING.charAt(OPENING.indexOf(opens));
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char here = text.charAt(i);
      if (here == closes && (depth == 1 || opens == closes && i > open)) {
        return i + 1;
      }
      depth += here == opens ? 1 : 0;
      depth -= here == closes && opens != closes ? 1 : 0;
    }
    return text.length();
  }

  private static int next(String text, int from) {
    int place = from;
    while (place < text.length() && BORDERS.indexOf(text.charAt(place)) < 0) {
      place++;
    }
    return place;
  }

  @Test
  void documents() throws IOException, URISyntaxException {
    alter("document", DocumentTarget::fuzzerTestOneInput);
  }

  @Test
  void journals() throws IOException, URISyntaxException {
    alter("journal", JournalTarget::fuzzerTestOneInput);
  }

  @Test
  void tables() throws IOException, URISyntaxException {
    alter("csv", CsvTarget::fuzzerTestOneInput);
  }

  @Test
  void sheets() throws IOException, URISyntaxException {
    alter("sheets", SheetsTarget::fuzzerTestOneInput);
  }

  @Test
  void boards() throws IOException, URISyntaxException {
    alter("board", BoardTarget::fuzzerTestOneInput);
  }

  @Test
  void pictures() throws IOException, URISyntaxException {
    alter("picture", PictureTarget::fuzzerTestOneInput);
  }

  @Test
  void photographs() throws IOException, URISyntaxException {
    alter("photo", PhotoTarget::fuzzerTestOneInput);
  }

  @Test
  void reviews() throws IOException, URISyntaxException {
    alter("review", ReviewTarget::fuzzerTestOneInput);
  }
}
