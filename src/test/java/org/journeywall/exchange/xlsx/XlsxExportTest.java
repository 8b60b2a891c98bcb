package org.journeywall.exchange.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.exchange.ImportJob;
import org.journeywall.exchange.Imported;
import org.journeywall.exchange.NaughtyStrings;
import org.journeywall.exchange.Schemas;
import org.journeywall.exchange.csv.CsvImport;
import org.journeywall.exchange.table.TableReader;
import org.journeywall.insight.EmotionCurve;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Grid;
import org.journeywall.model.Ids;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Outcome;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Palette;
import org.journeywall.template.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxExportTest {

  private static final String WALL =
      """
      stage,lane,kind,text,emotion,metric,value,votes,moment of truth
      Awareness,Touchpoints,touchpoint,Blog,,,,,
      Awareness,Touchpoints,touchpoint,Ad,,,,,
      Decision,Touchpoints,touchpoint,Demo,,,,4,yes
      Awareness,Emotion,emotion,,HR lead: 1,,,,
      Decision,Emotion,emotion,Waiting,HR lead: -2; CFO: 0,,,,
      Awareness,Metrics,metric,visits,,volume,3100,,
      Decision,Metrics,metric,demos,,volume,248,,
      ,,need,=Parked,,,,,
      """;

  private static Workshop wall() {
    var job = new ImportJob("Wall.csv", "en", new Ids(new Random(2)));
    var bytes = WALL.getBytes(StandardCharsets.UTF_8);
    return ((Outcome.Done<Imported>) TableReader.workshop(new CsvImport(), bytes, job))
        .value()
        .workshop();
  }

  private static XSSFWorkbook export(Workshop workshop) throws IOException {
    return Workbooks.open(Workbooks.write(Workbooks.job(workshop, Locale.ENGLISH)));
  }

  private static XSSFCell cell(XSSFSheet sheet, String startsWith) {
    var found = new ArrayList<XSSFCell>();
    sheet.forEach(row ->
        row.forEach(cell -> {
          if (cell.getCellType() == CellType.STRING
              && cell.getStringCellValue().startsWith(startsWith)) {
            found.add((XSSFCell) cell);
          }
        }));
    assertEquals(1, found.size(), startsWith);
    return found.getFirst();
  }

  @Test
  void everyPartIsValid(@TempDir Path folder) throws Exception {
    var schemas = new Schemas(folder, "sml.xsd");
    int judged = 0;
    for (Workshop workshop :
        List.of(wall(), RandomWorkshops.of(21, 300), NaughtyStrings.inACell())) {
      byte[] file = Workbooks.write(Workbooks.job(workshop, Locale.of("pl")));
      judged +=
          schemas.judged(
              file, "xl/((worksheets|tables)/[^/]+|sharedStrings|styles|workbook)\\.xml");
    }
    assertTrue(judged > 30, judged + " parts");
  }

  @Test
  void theWallIsReadableAsAMap() throws IOException {
    try (XSSFWorkbook workbook = export(wall())) {
      XSSFSheet map = workbook.getSheet("Map");
      XSSFCell blog = cell(map, "Blog");
      assertEquals(rgb(CardKind.TOUCHPOINT), ground(blog));
      assertEquals(
          blog.getColumnIndex() + 1, cell(map, "Ad").getColumnIndex(), "notes side by side");
      XSSFCell demo = cell(map, "Demo");
      assertEquals("Demo\n◆ Moment of truth\n● 4", demo.getStringCellValue());
      assertEquals(cell(map, "Decision").getColumnIndex(), demo.getColumnIndex());
      assertEquals("☹ −2  HR lead", map.getRow(6).getCell(3).getStringCellValue());
      assertEquals("3,100\nvisits", cell(map, "3,100").getStringCellValue());
      assertEquals(248 / 3100.0, map.getRow(4).getCell(3).getNumericCellValue());
      XSSFCell parked = cell(map, "=Parked");
      assertEquals(rgb(CardKind.NEED), ground(parked));
      assertTrue(parked.getCellStyle().getQuotePrefixed());
      assertTrue(blog.getCellStyle().getWrapText());
      assertEquals(1, map.getPaneInformation().getVerticalSplitPosition());
      assertEquals(5, map.getPaneInformation().getHorizontalSplitPosition());
      assertEquals("Map!$A$1:$E$11", workbook.getPrintArea(0));
      assertEquals(1, map.getPrintSetup().getFitWidth());
      assertTrue(map.getPrintSetup().getLandscape());
    }
  }

  private static String rgb(CardKind kind) {
    return "FF%06X".formatted(Palette.LIGHT.note(kind).rgb());
  }

  private static String ground(XSSFCell cell) {
    return cell.getCellStyle().getFillForegroundColorColor().getARGBHex();
  }

  @Test
  void everyCardHasACellOfItsOwn() {
    for (long seed = 0; seed < 20; seed++) {
      Workshop workshop = RandomWorkshops.of(seed, 120);
      for (JourneyMap map : workshop.mapsInOrder()) {
        Grid grid = Grid.of(workshop, map.id());
        MapGrid places = new MapGrid(grid, EmotionCurve.of(workshop, grid));
        var cells = new HashSet<List<Integer>>();
        var cards = new ArrayList<Card>();
        for (MapGrid.Spot spot : places.spots()) {
          assertTrue(cells.add(List.of(spot.row(), spot.column())), "seed " + seed);
          assertTrue(spot.row() < places.rows() && spot.column() < places.columns());
          cards.add(spot.card());
        }
        assertEquals(new HashSet<>(grid.inReadingOrder()), new HashSet<>(cards));
        assertEquals(grid.inReadingOrder().size(), cards.size());
      }
    }
  }

  @Test
  void theContentPlanIsASheetOfItsOwn() throws IOException {
    Workshop sample = Template.HR_SAAS.open("en", new Ids(new Random(3)), LocalDate.EPOCH);
    try (XSSFWorkbook workbook = export(sample)) {
      XSSFSheet plan = workbook.getSheet("Content plan");
      assertEquals("ContentTable", plan.getTables().getFirst().getName());
      assertEquals(10, plan.getLastRowNum());
      var decision = new ArrayList<String>();
      plan.getRow(8).forEach(cell -> decision.add(cell.getStringCellValue()));
      assertTrue(plan.isColumnHidden(11), "by which the row is known when it comes back");
      decision.removeLast();
      assertEquals(
          List.of(
              "Current state",
              "CFO",
              "CFO",
              "Decision",
              "decides",
              "Return on investment with our own figures, security on one page",
              "Return on investment with their own figures; security on one page",
              "two days after the demo",
              "E-mail",
              "Sales",
              "in progress"),
          decision);
      assertEquals(1, plan.getDataValidations().size());
    }
    try (XSSFWorkbook workbook = export(wall())) {
      assertNull(workbook.getSheet("Content plan"));
    }
  }

  @Test
  void theTablesHoldNumbersAsNumbers() throws IOException {
    try (XSSFWorkbook workbook = export(wall())) {
      XSSFSheet cards = workbook.getSheet("Cards");
      assertEquals("CardTable", cards.getTables().getFirst().getName());
      assertEquals(8, cards.getLastRowNum());
      assertEquals(CellType.NUMERIC, cell(cards, "visits").getRow().getCell(11).getCellType());
      XSSFSheet stages = workbook.getSheet("Stages");
      assertEquals(0.08, stages.getRow(2).getCell(8).getNumericCellValue());
      assertEquals(2, workbook.getSheet("Personas").getLastRowNum());
      XSSFSheet metrics = workbook.getSheet("Metrics");
      assertEquals(2, metrics.getDrawingPatriarch().getCharts().size());
      assertEquals("MetricTable", metrics.getTables().getFirst().getName());
    }
  }

  @Test
  void theMachinesLanguageAndClockLeaveNoTrace() throws IOException {
    byte[] here = Workbooks.write(Workbooks.job(wall(), Locale.ENGLISH));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.JAPAN);
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      assertArrayEquals(here, Workbooks.write(Workbooks.job(wall(), Locale.ENGLISH)));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void nothingIsAFormulaAndNobodyIsNamed() throws IOException {
    try (XSSFWorkbook workbook = export(RandomWorkshops.of(77, 100))) {
      workbook.forEach(sheet ->
          sheet.forEach(row ->
              row.forEach(cell ->
                  assertTrue(
                      cell.getCellType() != CellType.FORMULA
                          || Workbooks.isOurs(cell.getCellFormula())))));
      var core = workbook.getProperties().getCoreProperties();
      assertEquals("Journeywall", core.getCreator());
      assertEquals("Journeywall", core.getLastModifiedByUser());
    }
  }

  @Test
  void eachOfSeveralMapsHasASheetUnderItsName() throws IOException {
    Workshop workshop = RandomWorkshops.of(3, 10);
    var maps = new ArrayList<>(workshop.mapsInOrder());
    String[] names = {"Now: 2026/27 [a map with a name far too long for a sheet]", "CARDS"};
    for (int i = 0; i < names.length; i++) {
      JourneyMap map = maps.get(i).withNames(names[i], "", "");
      workshop = workshop.withMaps(workshop.maps().with(map.id(), map));
    }
    try (XSSFWorkbook workbook = export(workshop)) {
      assertEquals("Now  2026 27  a map with a name", workbook.getSheetName(0));
      assertEquals("CARDS (2)", workbook.getSheetName(1));
      assertEquals("Cards", workbook.getSheetName(2));
      assertNotNull(workbook.getSheet("Metrics"));
    }
  }
}
