package org.journeywall.exchange.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.exchange.ImportFormat;
import org.journeywall.exchange.Imported;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Due;
import org.journeywall.model.Metric;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;

class XlsxImportTest {

  private static Problem problem(byte[] bytes) {
    var outcome = Workbooks.read(bytes);
    return ((Outcome.Failed<Imported>) assertInstanceOf(Outcome.Failed.class, outcome)).problem();
  }

  private static void row(XSSFSheet sheet, int row, Object... values) {
    XSSFRow cells = sheet.createRow(row);
    for (int i = 0; i < values.length; i++) {
      XSSFCell cell = cells.createCell(i);
      switch (values[i]) {
        case String text -> cell.setCellValue(text);
        case Integer number -> cell.setCellValue(number);
        case Double number -> cell.setCellValue(number);
        case Boolean flag -> cell.setCellValue(flag);
        default -> throw new IllegalArgumentException(values[i].toString());
      }
    }
  }

  private static void format(XSSFCell cell, String format) {
    var style = cell.getSheet().getWorkbook().createCellStyle();
    style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }

  private static Card card(Workshop workshop, String text) {
    return workshop.cards().values().stream()
        .filter(card -> card.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aForeignWorkbookIsReadByItsTypes() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      row(workbook.createSheet("Notes"), 0, "Nothing", "to see");
      XSSFSheet sheet = workbook.createSheet("Mapa podróży");
      row(sheet, 0, "Warsztat działu HR");
      row(sheet, 2, "Etap", "Rodzaj", "Tekst", "Wartość", "Termin", "Moment prawdy", "Głosy");
      row(sheet, 3, "Zakup", "metryka", "konwersja", 0.211, "", false, 2);
      row(sheet, 4, "", "działanie", "Umowa na jednej stronie", "", 0, true, 3.0);
      row(sheet, 5, "Wdrożenie", "metryka", "dni do startu", "");
      format(sheet.getRow(3).getCell(3), "0.0%");
      sheet.getRow(4).getCell(4).setCellValue(LocalDate.of(2026, 12, 24));
      format(sheet.getRow(4).getCell(4), "d.m.yyyy");
      sheet.getRow(5).getCell(3).setCellFormula("7*2");
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 0));
      Imported imported = Workbooks.imported(Workbooks.bytes(workbook));
      assertEquals(List.of(), imported.remarks());
      Workshop workshop = imported.workshop();
      Metric conversion = card(workshop, "konwersja").details().metric();
      assertNotNull(conversion);
      assertEquals(21.1, conversion.value());
      assertEquals("%", conversion.unit());
      Card action = card(workshop, "Umowa na jednej stronie");
      assertEquals(CardKind.ACTION, action.kind());
      assertEquals(new Due.OnDay(LocalDate.of(2026, 12, 24)), action.details().due());
      assertTrue(action.details().momentOfTruth());
      assertEquals(3, action.about().votes());
      assertEquals(
          card(workshop, "konwersja").place().stage(), action.place().stage(), "joined cells");
      Metric days = card(workshop, "dni do startu").details().metric();
      assertNotNull(days);
      assertEquals(14, days.value());
    }
  }

  @Test
  void theSheetOfCardsComesFirst() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet other = workbook.createSheet("Other");
      row(other, 0, "text");
      row(other, 1, "wrong");
      XSSFSheet cards = workbook.createSheet("Cards");
      row(cards, 0, "text");
      row(cards, 1, "right");
      Workshop workshop = Workbooks.imported(Workbooks.bytes(workbook)).workshop();
      assertEquals("right", workshop.cards().values().getFirst().text());
    }
  }

  @Test
  void filesThatAreNoneOfOursAreNamed() throws IOException {
    assertEquals(
        Problem.of(Problem.Kind.IMPORT_UNREADABLE, "wall.xlsx", "it is not an Excel workbook"),
        problem("text,stage".getBytes(StandardCharsets.UTF_8)));
    var old = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet("Cards");
      workbook.write(old);
    }
    assertEquals(List.of("it is in the old .xls format"), problem(old.toByteArray()).arguments());
    var secret = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var data = encryptor.getDataStream(files)) {
        data.write(new byte[100]);
      } catch (java.security.GeneralSecurityException e) {
        throw new IOException(e);
      }
      files.writeFilesystem(secret);
    }
    assertEquals(
        List.of("it is protected with a password"), problem(secret.toByteArray()).arguments());
    try (XSSFWorkbook empty = new XSSFWorkbook()) {
      empty.createSheet("Cards");
      assertEquals(Problem.Kind.IMPORT_NO_HEADER, problem(Workbooks.bytes(empty)).kind());
    }
  }

  @Test
  void aBombIsNotUnpacked() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < 120; i++) {
        zip.write(block);
      }
    }
    assertEquals(
        List.of("unpacked it is larger than a table of cards can be"),
        problem(bytes.toByteArray()).arguments());
  }

  @Test
  void damagedFilesAreAProblemAndNeverAnException() throws IOException {
    byte[] whole = Workbooks.write(Workbooks.job(RandomWorkshops.of(4, 20), Locale.ENGLISH));
    Random random = new Random(17);
    for (int i = 0; i < 60; i++) {
      byte[] damaged = whole.clone();
      for (int hits = 1 + random.nextInt(20); hits > 0; hits--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      Outcome<Imported> outcome = Workbooks.read(damaged);
      assertTrue(outcome instanceof Outcome.Done || outcome instanceof Outcome.Failed);
    }
    byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
    assertEquals(List.of("it is damaged"), problem(half).arguments());
  }

  @Test
  void theFormatIsFound() {
    assertTrue(
        ServiceLoader.load(ImportFormat.class).stream()
            .anyMatch(format -> format.type() == XlsxImport.class));
  }
}
