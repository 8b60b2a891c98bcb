package org.journeywall.exchange.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.journeywall.exchange.xlsx.Crafted.sheet;
import static org.journeywall.exchange.xlsx.Crafted.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.journeywall.exchange.Imported;
import org.journeywall.model.Card;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Workbooks made to do harm: what they hold is read exactly or refused with a sentence, and soon.
class HostileWorkbooksTest {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private static Outcome<Imported> read(byte[] bytes) {
    return assertTimeoutPreemptively(LONGEST, () -> Workbooks.read(bytes));
  }

  private static List<String> texts(byte[] bytes) {
    var done = assertInstanceOf(Outcome.Done.class, read(bytes));
    return ((Imported) done.value())
        .workshop().cards().values().stream().map(Card::text).sorted().toList();
  }

  private static Problem refused(byte[] bytes) {
    return assertInstanceOf(Outcome.Failed.class, read(bytes)).problem();
  }

  private static void assertRefused(byte[] bytes, String reason) {
    assertEquals(Problem.of(Problem.Kind.IMPORT_UNREADABLE, "wall.xlsx", reason), refused(bytes));
  }

  @Test
  void thePlainOneIsRead() throws IOException {
    assertEquals(List.of("Asks a friend"), texts(Crafted.good()));
    assertEquals(
        List.of("one"), texts(Crafted.with(Crafted.SHEET, sheet(row(2, text("A2", "one"))))));
  }

  private static String row(int number, String cells) {
    return "<row r=\"" + number + "\">" + cells + "</row>";
  }

  @Test
  void entitiesAreNotFollowed(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    for (String entity :
        List.of(
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"http://192.0.2.1/e\">]>",
            "<!DOCTYPE x SYSTEM \"http://192.0.2.1/e.dtd\">",
            "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + secret.toUri() + "\"> %p;]>")) {
      String reference = entity.contains("ENTITY e") ? "&e;" : "";
      String xml = entity + sheet(row(2, text("A2", "x" + reference)));
      assertRefused(Crafted.with(Crafted.SHEET, xml), "it is damaged");
    }
  }

  @Test
  void entitiesThatMultiplyAreRefused() throws IOException {
    var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    String xml = laughs + "]>" + sheet(row(2, text("A2", "&a39;")));
    assertRefused(Crafted.with(Crafted.SHEET, xml), "it is damaged");
    assertRefused(Crafted.with(Crafted.STRINGS, xml), "it is damaged");
  }

  @Test
  void elementsInsideElementsInsideElementsAreRefusedOrPassedOver() throws IOException {
    int deep = 200_000;
    String nested = "<is>".repeat(deep) + "</is>".repeat(deep);
    read(Crafted.with(Crafted.SHEET, sheet(row(2, text("A2", "x") + nested))));
    assertRefused(Crafted.with(Crafted.SHEET, "<a>".repeat(1_000_000)), "it is damaged");
  }

  @Test
  void aTextThatStandsInEveryCellIsTooMuch() throws IOException {
    String shared =
        "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>"
            + "x".repeat(32_000)
            + "</t></si></sst>";
    var rows = new StringBuilder();
    for (int row = 2; row < 10_002; row++) {
      rows.append(row(row, "<c r=\"A" + row + "\" t=\"s\"><v>0</v></c>"));
    }
    byte[] bytes =
        Crafted.with(
            Map.of(
                Crafted.STRINGS,
                shared.getBytes(UTF_8),
                Crafted.SHEET,
                sheet(rows.toString()).getBytes(UTF_8)));
    assertEquals(Problem.of(Problem.Kind.IMPORT_TOO_LARGE, "wall.xlsx"), refused(bytes));
  }

  @Test
  void aTableWiderThanAnyIsRefusedAndNotCut() throws IOException {
    var cells = new StringBuilder(text("A2", "x"));
    for (int column = 1; column < 700; column++) {
      cells.append("<c t=\"str\"><v>c").append(column).append("</v></c>");
    }
    byte[] bytes = Crafted.with(Crafted.SHEET, sheet(row(2, cells.toString())));
    assertEquals(Problem.Kind.IMPORT_TOO_LARGE, refused(bytes).kind());
  }

  @Test
  void twentyThousandOddCellsAreReadAsTheyAreSeen() throws IOException {
    List<String> odd =
        List.of(
            "<c t=\"b\"><v>1</v></c>",
            "<c t=\"e\"><v>#REF!</v></c>",
            "<c t=\"str\"><f>1/0</f><v>seen</v></c>",
            "<c><f>A2</f><v>3</v></c>",
            "<c><f>'[1]Other'!A1</f><v>4</v></c>",
            "<c><f>WEBSERVICE(\"http://192.0.2.1/\")</f><v>5</v></c>",
            "<c><v>1e308</v></c>",
            "<c><v>-0</v></c>",
            "<c/>",
            "<c t=\"inlineStr\"><is><r><t>ri</t></r><r><t>ch</t></r></is></c>",
            "<c t=\"inlineStr\"><is><t>_x0041__x0000_</t></is></c>",
            "<c t=\"inlineStr\"><is><t>=cmd|'/c calc'!A1</t></is></c>");
    var rows = new StringBuilder();
    for (int row = 2; row < 20_002; row++) {
      String cell = odd.get(row % odd.size());
      rows.append(row(row, text("A" + row, "card " + row) + cell));
    }
    List<String> texts = texts(Crafted.with(Crafted.SHEET, sheet(rows.toString())));
    assertEquals(20_000, texts.size());
    assertTrue(texts.contains("card 20001"));
  }

  @Test
  void cellsThatCannotBeAreRefusedOrLeftOut() throws IOException {
    for (String cell :
        List.of(
            "<c r=\"A2\" t=\"s\"><v>99999</v></c>",
            "<c r=\"A2\" t=\"s\"><v>-1</v></c>",
            "<c r=\"A2\" t=\"s\"><v>x</v></c>",
            "<c r=\"A2\" s=\"9999\"><v>1</v></c>",
            "<c r=\"A2\"><v>NaN</v></c>",
            "<c r=\"A2\"><v>INF</v></c>",
            "<c r=\"A2\"><v>" + "9".repeat(100_000) + "</v></c>",
            "<c r=\"ZZZZZZZ2\"><v>1</v></c>",
            "<c r=\"A99999999\"><v>1</v></c>",
            "<c r=\"A-2\"><v>1</v></c>",
            "<c r=\"A2\" t=\"wrong\"><v>1</v></c>",
            "<c r=\"A2\" t=\"e\"><v>#NO!</v></c>")) {
      read(Crafted.with(Crafted.SHEET, sheet(row(2, cell))));
      read(Crafted.with(Crafted.SHEET, sheet(row(2, text("A2", "x") + cell))));
      read(Crafted.with(Crafted.SHEET, sheet(row(Integer.MAX_VALUE, cell))));
    }
  }

  @Test
  void cellsJoinedAllOverTheSheetAreReadInTime() throws IOException {
    String all = "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>";
    String column = "<mergeCells><mergeCell ref=\"C2:C1048576\"/></mergeCells>";
    var many = new StringBuilder("<mergeCells>");
    for (int row = 2; row < 60_000; row += 2) {
      many.append("<mergeCell ref=\"C").append(row).append(":C").append(row + 1).append("\"/>");
    }
    for (String joined : List.of(all, column, many + "</mergeCells>")) {
      String xml = sheet(row(2, text("A2", "x") + "<c r=\"C2\"><v>7</v></c>"), joined);
      assertEquals(List.of("x"), texts(Crafted.with(Crafted.SHEET, xml)));
    }
  }

  @Test
  void partsOutsideTheWorkbookAreNotFetched(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.xml"), sheet(row(2, text("A2", "s"))));
    String start =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
            + "2006/relationships/worksheet\" Target=\"";
    for (String target :
        List.of(
            secret.toUri() + "\" TargetMode=\"External",
            secret.toUri().toString(),
            "http://192.0.2.1/sheet.xml\" TargetMode=\"External",
            "../../../../../../../../" + secret,
            "")) {
      String relations = start + target + "\"/></Relationships>";
      Problem problem = refused(Crafted.with("xl/_rels/workbook.xml.rels", relations));
      assertFalse(problem.arguments().toString().contains("secret"));
    }
  }

  @Test
  void aMacroIsNotLookedAt() throws IOException {
    try (var workbook = Workbooks.open(Crafted.good())) {
      workbook.setVBAProject(new ByteArrayInputStream("Sub x()".getBytes(UTF_8)));
      assertEquals(List.of("Asks a friend"), texts(Workbooks.bytes(workbook)));
    }
  }

  @Test
  void zipsOfManyOrLyingEntriesAreRefused() throws IOException {
    var many = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(many)) {
      for (int i = 0; i < 100_000; i++) {
        zip.putNextEntry(new ZipEntry("xl/" + i));
      }
    }
    refused(many.toByteArray());
    byte[] good = Crafted.good();
    for (int at = 0; at < good.length - 4; at++) {
      // Of each local header: the size, as if it were four gigabytes.
      if (good[at] == 'P' && good[at + 1] == 'K' && good[at + 2] == 3) {
        byte[] lying = good.clone();
        Arrays.fill(lying, at + 18, at + 26, (byte) 0xFF);
        read(lying);
      }
    }
  }

  @Test
  void whatIsCutOffAnywhereIsRefused() throws IOException {
    byte[] good = Crafted.good();
    Random random = new Random(9);
    for (int i = 0; i < 150; i++) {
      byte[] cut = Arrays.copyOf(good, random.nextInt(good.length / 2));
      assertEquals(Problem.Kind.IMPORT_UNREADABLE, refused(cut).kind());
    }
  }
}
