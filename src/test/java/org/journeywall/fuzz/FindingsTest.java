package org.journeywall.fuzz;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;

/// Everything that once brought a reader down, or nearly did, is answered in time now. The files
/// lie in a folder for each target.
class FindingsTest {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private static Stream<DynamicTest> of(String target, ThrowingConsumer<byte[]> reader)
      throws IOException, URISyntaxException {
    Path folder = Path.of(requireNonNull(FindingsTest.class.getResource(target)).toURI());
    List<Path> found;
    try (Stream<Path> files = Files.list(folder)) {
      found = files.sorted().toList();
    }
    return found.stream()
        .map(file ->
            DynamicTest.dynamicTest(
                target + " " + file.getFileName(),
                () ->
                    assertTimeoutPreemptively(
                        LONGEST, () -> reader.accept(Files.readAllBytes(file)))));
  }

  @TestFactory
  Stream<DynamicTest> documents() throws IOException, URISyntaxException {
    return of("document", DocumentTarget::fuzzerTestOneInput);
  }

  @TestFactory
  Stream<DynamicTest> journals() throws IOException, URISyntaxException {
    return of("journal", JournalTarget::fuzzerTestOneInput);
  }

  @TestFactory
  Stream<DynamicTest> tables() throws IOException, URISyntaxException {
    return of("csv", CsvTarget::fuzzerTestOneInput);
  }

  @TestFactory
  Stream<DynamicTest> workbooks() throws IOException, URISyntaxException {
    return of("workbook", WorkbookTarget::fuzzerTestOneInput);
  }

  @TestFactory
  Stream<DynamicTest> pictures() throws IOException, URISyntaxException {
    return of("picture", PictureTarget::fuzzerTestOneInput);
  }

  @TestFactory
  Stream<DynamicTest> boards() throws IOException, URISyntaxException {
    return of("board", BoardTarget::fuzzerTestOneInput);
  }

  @TestFactory
  Stream<DynamicTest> sheets() throws IOException, URISyntaxException {
    return of("sheets", SheetsTarget::fuzzerTestOneInput);
  }

  @TestFactory
  Stream<DynamicTest> photographs() throws IOException, URISyntaxException {
    return of("photo", PhotoTarget::fuzzerTestOneInput);
  }

  @TestFactory
  Stream<DynamicTest> reviews() throws IOException, URISyntaxException {
    return of("review", ReviewTarget::fuzzerTestOneInput);
  }
}
