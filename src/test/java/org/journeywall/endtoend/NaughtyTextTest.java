package org.journeywall.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.journeywall.edit.AddCards;
import org.journeywall.edit.EditText;
import org.journeywall.edit.Editor;
import org.journeywall.edit.NewCards;
import org.journeywall.edit.Target;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Progress;
import org.journeywall.exchange.xlsx.XlsxExport;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.Ids;
import org.journeywall.model.MapId;
import org.journeywall.model.Texts;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Paper;
import org.journeywall.store.AtomicFile;
import org.journeywall.store.Library;
import org.journeywall.store.LocalDisk;
import org.journeywall.store.Pause;
import org.journeywall.template.Template;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The Big List of Naughty Strings, each typed as a card, saved and opened again, and read in the
/// workbook by this program's library and by another's. What becomes of it in a PDF is the PDF
/// export's own test.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NaughtyTextTest {
  private final List<String> expected = new ArrayList<>();
  private List<String> opened = List.of();
  private Path workbook = Path.of("");

  @BeforeAll
  void cardsAreTypedSavedOpenedAndHandedOut(@TempDir Path folder) throws IOException {
    var ids = new Ids(new SplittableRandom(3));
    Workshop blank = Template.BLANK.open("en", ids, LocalDate.of(2026, 11, 21));
    MapId map = blank.mapsInOrder().getFirst().id();
    Workshop typed = typed(blank, new Target.Parking(map), ids);

    var files = new AtomicFile(new LocalDisk(), Pause::sleep);
    var library =
        new Library(new LocalDisk(), files, new WorkshopCodec(), Clock.systemUTC(), folder);
    Path file = Got.value(library.createNew(typed)).path();
    Workshop again = Got.value(library.open(file)).opened().workshop();
    opened = Grid.of(again, map).parked().stream().map(Card::text).toList();

    workbook = folder.resolve("naughty.xlsx");
    try (OutputStream out = Files.newOutputStream(workbook)) {
      var job =
          new ExportJob(again, List.of(map), Paper.A4, Locale.ENGLISH, LocalDate.of(2026, 11, 21));
      new XlsxExport().write(job, out, Progress.UNWATCHED);
    }
  }

  private Workshop typed(Workshop blank, Target target, Ids ids) throws IOException {
    var editor =
        new Editor(
            blank,
            bug -> {
              throw new AssertionError(bug);
            });
    for (String text : naughtyStrings()) {
      CardId id = ids.card();
      Card card = NewCards.of(editor.committed(), id, target, "?", List.of());
      editor.commit(new AddCards(List.of(card), target, AddCards.LAST));
      editor.commit(new EditText(id, text));
      expected.add(Texts.clean(text));
    }
    return editor.committed();
  }

  private static String[] naughtyStrings() throws IOException {
    try (InputStream in =
        NaughtyTextTest.class.getResourceAsStream("/org/journeywall/corpora/blns.json")) {
      return new ObjectMapper().readValue(in, String[].class);
    }
  }

  @Test
  void theFileHoldsThem() {
    assertEquals(expected, opened);
  }

  @Test
  void theProgramsOwnLibraryReadsThemInTheWorkbook() throws IOException {
    var read = new ArrayList<String>();
    try (Workbook book = WorkbookFactory.create(workbook.toFile(), null, true)) {
      var sheet = book.getSheet("Cards");
      int column = column(sheet.getRow(0));
      for (int row = 1; row <= sheet.getLastRowNum(); row++) {
        var cell = sheet.getRow(row).getCell(column);
        read.add(cell == null ? "" : cell.getStringCellValue());
      }
    }
    assertEquals(expected, read);
  }

  private static int column(Row headings) {
    for (var cell : headings) {
      if (cell.getStringCellValue().equalsIgnoreCase("text")) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("No column for the text");
  }

  @Test
  void anotherProgramReadsThemInTheWorkbook(@TempDir Path scratch) throws Exception {
    List<Reader.Cell> cells = Reader.sheet("Cards", workbook, scratch);
    int column =
        cells.stream()
            .filter(cell -> cell.row() == 1 && cell.text().equalsIgnoreCase("text"))
            .findFirst()
            .orElseThrow()
            .column();
    List<String> read =
        cells.stream()
            .filter(cell -> cell.column() == column && cell.row() > 1)
            .map(Reader.Cell::text)
            .toList();
    assertEquals(expected.stream().filter(text -> !text.isEmpty()).toList(), read);
  }
}
