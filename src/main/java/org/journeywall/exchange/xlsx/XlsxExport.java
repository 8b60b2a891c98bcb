package org.journeywall.exchange.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.journeywall.exchange.CardRow;
import org.journeywall.exchange.Changes;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.FixedZip;
import org.journeywall.exchange.Labels;
import org.journeywall.exchange.Origin;
import org.journeywall.exchange.Progress;
import org.journeywall.exchange.Words;
import org.journeywall.insight.EmotionCurve;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.Grid;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.WorkshopInfo;

/// The workshop as an Excel workbook: the wall to look at, the cards to filter, stages, personas
/// and metrics to calculate with, two charts. Sheets keep their names in every language, for
/// scripts and formulas; headings are in the job's.
public final class XlsxExport implements ExportFormat {
  private static final String MAKER = "Journeywall";

  // Shares of the work, as measured with 2,000 cards.
  private static final double MAPS_DONE = 0.4;
  private static final double CARDS_DONE = 0.7;
  private static final double SHEETS_DONE = 0.75;

  @Override
  public String id() {
    return "xlsx";
  }

  @Override
  public List<String> extensions() {
    return List.of("xlsx");
  }

  @Override
  public boolean showsChanges() {
    return true;
  }

  @Override
  public Purpose purpose() {
    return Purpose.WORK;
  }

  @Override
  public void write(ExportJob job, OutputStream out, Progress progress) throws IOException {
    var archive = new ByteArrayOutputStream();
    Packing packing;
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      var styles = new Styles(workbook);
      Changes changes = job.changes();
      if (changes == null) {
        fill(styles, job, progress);
      } else {
        ChangesSheet.write(styles, changes);
      }
      describe(workbook, job);
      progress.step(SHEETS_DONE);
      styles.sheets().forEach(SheetCells::measure);
      packing = new Packing(styles, progress, SHEETS_DONE);
      workbook.write(archive);
    }
    FixedZip.write(archive.toByteArray(), out, packing);
    progress.at(1);
  }

  private static void fill(Styles styles, ExportJob job, Progress progress) throws IOException {
    Words words = Words.in(job.locale());
    XlsxTexts texts = new XlsxTexts(job.locale());
    Labels labels = Labels.of(job.workshop(), words);
    List<Grid> grids = job.maps().stream().map(map -> Grid.of(job.workshop(), map)).toList();
    maps(styles, job, grids, texts, labels, progress);
    List<CardRow> rows = CardRow.of(job.workshop(), job.maps(), words);
    Origin origin = new Origin();
    CardsSheet.write(styles, rows, words, origin, progress, MAPS_DONE, CARDS_DONE);
    new StagesSheet(styles, texts, labels, origin).write(grids);
    new PersonasSheet(styles, texts, labels, words, origin).write(job.workshop(), grids);
    new ContentSheet(styles, texts, labels, words, origin).write(job);
    MetricRows metrics = new MetricRows(styles, texts, labels, words, origin, grids);
    new MetricsSheet(styles, texts, labels).write(job.workshop(), grids, metrics);
    new PlaybookSheet(styles, texts, labels, words, origin).write(grids);
    new AnalysisSheet(styles, labels).write(grids, job);
    OriginSheet.write(styles, origin);
  }

  private static void maps(
      Styles styles,
      ExportJob job,
      List<Grid> grids,
      XlsxTexts texts,
      Labels labels,
      Progress progress)
      throws IOException {
    NoteText notes = new NoteText(texts, BoardWords.in(job.locale()), labels);
    NotePictures pictures =
        new NotePictures(styles.workbook(), job.workshop().pictures(), texts.of("photograph"));
    SheetNames names = new SheetNames();
    double share = MAPS_DONE / grids.size();
    for (int i = 0; i < grids.size(); i++) {
      Grid grid = grids.get(i);
      JourneyMap map = job.workshop().maps().require(job.maps().get(i));
      MapGrid places = new MapGrid(grid, EmotionCurve.of(job.workshop(), grid));
      String name = names.free(grids.size() == 1 ? SheetNames.MAP : map.name());
      var sheet = styles.sheet(name);
      new MapHeader(sheet, styles, places).write(job, map, texts.of("conversion-from-before"));
      new MapSheet(sheet, styles, places, notes, pictures)
          .write(texts.of("parking-lot"), progress, share * i, share * (i + 1));
    }
  }

  // Nothing in the file may tell who made it, on which machine or when.
  private static void describe(XSSFWorkbook workbook, ExportJob job) throws IOException {
    WorkshopInfo info = job.workshop().info();
    LocalDate day = info.date() == null ? job.today() : info.date();
    var made = Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    var core = workbook.getProperties().getCoreProperties();
    core.setCreator(MAKER);
    core.setTitle(CellText.safe(info.title()));
    core.setCreated(made);
    core.setModified(made);
    core.setLastModifiedByUser(MAKER);
    workbook.getProperties().getExtendedProperties().setApplication(MAKER);
    try {
      workbook.getPackage().getPackageProperties().setLanguageProperty(info.language());
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }
}
