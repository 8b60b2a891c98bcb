package org.journeywall.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfStream;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Exports;
import org.journeywall.layout.BoardLayout;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.Card;
import org.journeywall.model.Extras;
import org.journeywall.model.MapId;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;
import org.journeywall.paint.HrWorkshop;
import org.journeywall.paint.Paper;
import org.journeywall.text.FontBook;
import org.junit.jupiter.api.Test;

/// The document around the pages: what it says of itself, its bookmarks, pages beyond the limit.
class PdfExportTest {
  private static final ExportJob HR =
      new ExportJob(
          HrWorkshop.made(),
          List.of(HrWorkshop.CURRENT, HrWorkshop.FUTURE),
          Paper.A3,
          Locale.of("cs"),
          HrWorkshop.TODAY);

  @Test
  void theDocumentSaysWhatItIs() throws IOException {
    try (PdfDocument pdf = PdfReading.open(PdfReading.exported(HR))) {
      var info = pdf.getDocumentInfo();
      assertEquals("HR SaaS – buyer journey", info.getTitle());
      assertEquals("Journeywall", info.getAuthor());
      assertTrue(info.getProducer().startsWith("iText"), info.getProducer());
      assertEquals("D:20261121000000Z", info.getMoreInfo("CreationDate"));
      assertEquals("en", pdf.getCatalog().getLang().toUnicodeString());
      assertTrue(pdf.isTagged());
      var preferences = pdf.getCatalog().getPdfObject().getAsDictionary(PdfName.ViewerPreferences);
      assertEquals(true, preferences.getAsBool(PdfName.DisplayDocTitle));
    }
  }

  @Test
  void everyMapHasABookmarkWithItsStages() throws IOException {
    try (PdfDocument pdf = PdfReading.open(PdfReading.exported(HR))) {
      List<PdfOutline> maps = pdf.getOutlines(true).getAllChildren();
      assertEquals(
          List.of("Current state", "Future state"),
          maps.stream().map(PdfOutline::getTitle).toList());
      for (PdfOutline map : maps) {
        assertEquals(
            List.of("Awareness", "Consideration", "Decision", "Purchase", "Loyalty & advocacy"),
            map.getAllChildren().stream().map(PdfOutline::getTitle).toList());
      }
    }
  }

  @Test
  void onlyTheCharactersUsedAreEmbedded() throws IOException {
    assertTrue(PdfReading.exported(HR).length < 200_000);
  }

  @Test
  void aPhotographIsEmbeddedAsTheFileItIs() throws IOException {
    var photograph = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
    var random = new Random(1);
    for (int i = 0; i < 40_000; i++) {
      photograph.setRGB(i % 200, i / 200, random.nextInt(0xFFFFFF));
    }
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(photograph, "jpeg", bytes);
    String base64 = Base64.getEncoder().encodeToString(bytes.toByteArray());
    var picture = new Picture(new PictureId("note"), "image/jpeg", base64, 200, 200, Extras.NONE);
    Card card = HR.workshop().cards().values().iterator().next();
    Card shown = card.withText("").withAbout(card.about().withPicture(picture.id()));
    Workshop workshop =
        HR.workshop()
            .withPictures(HR.workshop().pictures().with(picture.id(), picture))
            .withCards(HR.workshop().cards().with(shown.id(), shown));
    try (PdfDocument pdf = PdfReading.open(PdfReading.exported(Exports.job(workshop)))) {
      boolean isThere = false;
      for (int i = 1; i < pdf.getNumberOfPdfObjects(); i++) {
        isThere |=
            pdf.getPdfObject(i) instanceof PdfStream stream
                && PdfName.DCTDecode.equals(stream.getAsName(PdfName.Filter))
                && Arrays.equals(bytes.toByteArray(), stream.getBytes(false));
      }
      assertTrue(isThere);
    }
  }

  @Test
  void linksAreCurvesOnThePage() throws IOException {
    var plain = RandomWorkshops.linked(2, 40).withLinks(Table.empty());
    var linked = RandomWorkshops.linked(2, 40);
    var map = linked.mapsInOrder().getFirst().id();
    var words = BoardWords.in(Locale.ENGLISH);
    int drawn = new BoardLayout(new FontBook(), words).board(linked, map).links().all().size();
    assertTrue(drawn > 10);
    // Each is there below the notes and shines through them.
    assertTrue(curves(linked, map) >= curves(plain, map) + 2L * drawn);
  }

  private static long curves(Workshop workshop, MapId map) throws IOException {
    var job = new ExportJob(workshop, List.of(map), Paper.A3, Locale.ENGLISH, HrWorkshop.TODAY);
    try (PdfDocument pdf = PdfReading.open(PdfReading.exported(job))) {
      var drawing = new String(pdf.getPage(1).getContentBytes(), StandardCharsets.ISO_8859_1);
      return drawing.lines().filter(line -> line.endsWith(" c")).count();
    }
  }

  @Test
  void aPageBeyondTheLimitTakesALargerUnit() throws IOException {
    ExportJob all = Exports.job(RandomWorkshops.of(3, 3_000));
    var job =
        new ExportJob(
            all.workshop(),
            all.maps().subList(0, 1),
            Paper.AS_LARGE_AS_THE_MAP,
            all.locale(),
            all.today());
    try (PdfDocument pdf = PdfReading.open(PdfReading.exported(job))) {
      PdfPage page = pdf.getPage(1);
      PdfNumber unit = page.getPdfObject().getAsNumber(PdfName.UserUnit);
      assertTrue(unit.doubleValue() > 1, () -> "the map is not large enough: " + unit);
      assertEquals(14_400, page.getPageSize().getHeight(), 1);
    }
  }
}
