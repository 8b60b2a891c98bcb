package org.journeywall.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Programs of other people that read what this one has written. Where one of them is not installed
/// the test is skipped; in continuous integration, which installs them, it fails.
final class Reader {
  private Reader() {}

  /// A cell of a sheet that is not empty.
  ///
  /// @param row from 1
  /// @param column from 1
  /// @param fill its ground as six hexadecimal digits; empty for none
  record Cell(int row, int column, String text, String fill) {}

  /// The cells of a workbook's sheet, row by row, as openpyxl finds them.
  static List<Cell> sheet(String name, Path file, Path scratch) throws Exception {
    String json = openpyxl("workbook.py", scratch, file.toString());
    Map<String, List<Cell>> sheets = new ObjectMapper().readValue(json, new TypeReference<>() {});
    return Objects.requireNonNull(sheets.get(name), name);
  }

  /// What a script of ours says that works with openpyxl.
  static String openpyxl(String name, Path scratch, String... arguments) throws Exception {
    // Another Python may stand before the system's, which is the one that has the package.
    String python = runs("python3", "-c", "import openpyxl") ? "python3" : "/usr/bin/python3";
    needs("python3-openpyxl", python, "-c", "import openpyxl");
    Path script = scratch.resolve(name);
    try (InputStream in = Reader.class.getResourceAsStream(name)) {
      Files.write(script, Objects.requireNonNull(in).readAllBytes());
    }
    var command = new ArrayList<>(List.of(python, "-W", "ignore", script.toString()));
    command.addAll(List.of(arguments));
    return said(command.toArray(String[]::new));
  }

  /// All text of a PDF in the order of its content, as poppler finds it, with single spaces.
  static String pdf(Path file) throws Exception {
    needs("poppler-utils", "pdftotext", "-v");
    String text = said("pdftotext", "-raw", "-enc", "UTF-8", file.toString(), "-");
    return text.replaceAll("[\\s\\u00a0]+", " ");
  }

  private static void needs(String aptPackage, String... trial) throws Exception {
    String missing = aptPackage + " is not installed";
    if (!runs(trial) && System.getenv("CI") != null) {
      fail(missing);
    }
    assumeTrue(runs(trial), missing);
  }

  private static boolean runs(String... trial) throws InterruptedException {
    try {
      return started(trial).waitFor() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }

  private static String said(String... command) throws Exception {
    Process process = started(command);
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said;
  }

  private static Process started(String... command) throws IOException {
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }
}
