package org.journeywall.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Programs that read PDF and are not ours, where the machine has them.
final class Readers {
  private static final Pattern WORD =
      Pattern.compile(
          "<word xMin=\"([^\"]+)\" yMin=\"([^\"]+)\" xMax=\"[^\"]+\" yMax=\"([^\"]+)\">([^<]*)<");

  /// A word with its place in points from the top left corner of its page.
  record Word(String text, double x, double top, double bottom) {}

  private Readers() {}

  static boolean installed(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /// The text as poppler extracts it.
  static String text(Path folder, byte[] pdf) throws IOException, InterruptedException {
    return said("pdftotext", "-raw", "-enc", "UTF-8", file(folder, pdf), "-");
  }

  /// Every word of the first page as poppler finds it.
  static List<Word> words(Path folder, byte[] pdf) throws IOException, InterruptedException {
    var words = new ArrayList<Word>();
    String page = said("pdftotext", "-bbox", "-l", "1", "-enc", "UTF-8", file(folder, pdf), "-");
    for (Matcher word = WORD.matcher(page); word.find(); ) {
      words.add(
          new Word(
              plain(word.group(4)),
              Double.parseDouble(word.group(1)),
              Double.parseDouble(word.group(2)),
              Double.parseDouble(word.group(3))));
    }
    return words;
  }

  /// Has qpdf look for faults.
  static void check(Path folder, byte[] pdf) throws IOException, InterruptedException {
    said("qpdf", "--check", file(folder, pdf));
  }

  private static String plain(String escaped) {
    return escaped
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static String file(Path folder, byte[] pdf) throws IOException {
    return Files.write(folder.resolve("wall.pdf"), pdf).toString();
  }

  private static String said(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said;
  }
}
