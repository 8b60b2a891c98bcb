package org.journeywall.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportFormats;
import org.journeywall.exchange.ExportOption;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Handing maps out as a script would.
class CliExportTest {
  @TempDir Path folder;
  private Path file;
  private Path out;

  @BeforeEach
  void sample() {
    file = folder.resolve("hr.journey");
    out = folder.resolve("hr.pdf");
    assertEquals(0, run("new", "--sample", "hr-saas", file.toString()).status());
  }

  @Test
  void everyMapIsAPageAsLargeAsTheMap() throws IOException {
    quiet(export());
    List<Rectangle> pages = pages();
    assertEquals(2, pages.size());
    assertTrue(pages.getFirst().getWidth() > 1_000);
  }

  @Test
  void mapsAreChosenByNameInAnyCaseAndById() throws IOException {
    quiet(export("--map", "future STATE"));
    assertEquals(1, pages().size());
    quiet(export("--map", mapIds().getFirst(), "--map", "Future state"));
    assertEquals(2, pages().size());
    failed(1, export("--map", "Nowhere"), "Its maps are: Current state, Future state.");
  }

  @Test
  void paperHasItsSize() throws IOException {
    quiet(export("--paper", "a3", "--map", "Current state"));
    Rectangle page = pages().getFirst();
    assertEquals(
        List.of(842, 1191),
        Stream.of(page.getWidth(), page.getHeight()).map(Math::round).sorted().toList());
    failed(2, export("--paper", "A9"), "A4, A3, A2, A1, A0, map");
  }

  @Test
  void whatIsToBeLeftOutIs() throws IOException {
    Path table = folder.resolve("hr.xlsx");
    quiet(run("export", "--without", "names,notes", file.toString(), table.toString()));
    quiet(run("export", "--without", "quotes", "--without", "notes", "" + file, "" + table));
    failed(2, export("--without", "faces"), "names, quotes, notes");
  }

  @Test
  void optionsAFormatDoesNotHaveAreNamed() {
    failed(2, export("--option", "sparkle=yes"), "sparkle");
  }

  @Test
  void theHelpNamesEveryFormat() {
    Said said = run("export", "--help");
    assertEquals(0, said.status());
    for (ExportFormat format : ExportFormats.all()) {
      assertTrue(said.out().contains("." + format.extensions().getFirst()), said.out());
      for (ExportOption option : format.options()) {
        assertTrue(said.out().contains("--option " + option.id() + "="), said.out());
      }
    }
  }

  @Test
  void whatStoodThereIsReplacedOnlyByAWholeFile() throws IOException {
    Files.writeString(out, "before");
    Path damaged = Files.writeString(folder.resolve("damaged.journey"), "{");
    failed(1, run("export", damaged.toString(), out.toString()), "damaged");
    failed(1, export("--map", "Nowhere"), "no map");
    assertEquals("before", Files.readString(out));
    quiet(export());
    assertTrue(Files.size(out) > 10_000);
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(3, left.count());
    }
  }

  @Test
  void theSourceIsNotTouched() throws IOException {
    byte[] before = Files.readAllBytes(file);
    quiet(export());
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void targetsThatCannotBeAreNamed() {
    Path missing = folder.resolve("missing");
    failed(1, run("export", file.toString(), missing.resolve("a.pdf").toString()), "folder");
    assertFalse(Files.exists(missing));
    String other = folder.resolve("hr.docx").toString();
    failed(2, run("export", file.toString(), other), ".pdf");
    failed(2, run("export", file.toString(), folder.resolve("pdf").toString()), ".pdf");
  }

  @Test
  void aNewerFileIsExportedWithAWordOfWarning() throws IOException {
    Path newer = folder.resolve("newer.journey");
    Files.writeString(newer, Files.readString(file).replace("\"1.2\"", "\"2.0\""));
    Said said = run("export", newer.toString(), out.toString());
    assertEquals(0, said.status());
    assertTrue(said.err().contains("newer Journeywall"), said.err());
    assertEquals(2, pages().size());
  }

  private Said export(String... options) {
    return run(
        Stream.concat(Stream.of("export"), Stream.concat(Stream.of(options), Stream.of(file, out)))
            .map(Object::toString)
            .toArray(String[]::new));
  }

  private Said run(String... args) {
    return Said.of(folder.resolve("state"), args);
  }

  private List<String> mapIds() throws IOException {
    var opened = new WorkshopCodec().read(Files.readAllBytes(file), "hr.journey");
    return opened instanceof Outcome.Done(var done)
        ? done.workshop().mapsInOrder().stream().map(JourneyMap::id).map(id -> id.value()).toList()
        : List.of();
  }

  private List<Rectangle> pages() throws IOException {
    try (var document = new PdfDocument(new PdfReader(out.toFile()))) {
      return Stream.iterate(1, page -> page + 1)
          .limit(document.getNumberOfPages())
          .map(page -> document.getPage(page).getPageSizeWithRotation())
          .toList();
    }
  }

  private static void quiet(Said said) {
    assertEquals(new Said(0, "", ""), said);
  }

  private static void failed(int status, Said said, String reason) {
    assertEquals(status, said.status(), said.err());
    assertTrue(said.err().contains(reason), said.err());
    assertEquals("", said.out());
  }
}
