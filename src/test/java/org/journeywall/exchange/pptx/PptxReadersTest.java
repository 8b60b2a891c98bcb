package org.journeywall.exchange.pptx;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.exchange.ExportChoices;
import org.journeywall.exchange.Exports;
import org.journeywall.exchange.NaughtyStrings;
import org.journeywall.exchange.Schemas;
import org.journeywall.exchange.Strangers;
import org.journeywall.model.Workshop;
import org.journeywall.paint.HrWorkshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The presentation before judges that are not ours: the schemas of ECMA-376 and LibreOffice.
class PptxReadersTest {
  @Test
  void everySlideIsValid(@TempDir Path folder) throws Exception {
    var schemas = new Schemas(folder, "pml.xsd");
    int judged = judged(schemas, HrWorkshop.made());
    judged += judged(schemas, RandomWorkshops.linked(4, 150));
    judged += judged(schemas, NaughtyStrings.inACell());
    judged += judged(schemas, Photographed.made());
    assertTrue(judged > 15, judged + " slides and notes");
  }

  private static int judged(Schemas schemas, Workshop workshop) throws IOException {
    var choices = new ExportChoices(Map.of("overview", "yes", "stage-slides", "yes"));
    byte[] file = Exports.written(new PptxExport(), Exports.job(workshop).with(choices));
    return schemas.judged(file, "ppt/(slides|notesSlides)/[^/]+\\.xml");
  }

  @Test
  void libreOfficeShowsEverySlideWithItsWords(@TempDir Path folder) throws Exception {
    Strangers.assumeInstalled("loimpress");
    Strangers.assumeInstalled("pdftotext");
    Path file = folder.resolve("wall.pptx");
    Files.write(file, Exports.written(new PptxExport(), Exports.job(HrWorkshop.made())));
    Strangers.said(
        "libreoffice",
        "--headless",
        "-env:UserInstallation=" + folder.resolve("office").toUri(),
        "--convert-to",
        "pdf",
        "--outdir",
        folder.toString(),
        file.toString());
    Path pdf = folder.resolve("wall.pdf");
    assertTrue(Strangers.said("pdfinfo", pdf.toString()).contains("Pages:           2"));
    // Another font may break lines elsewhere.
    String words =
        Strangers.said("pdftotext", "-enc", "UTF-8", pdf.toString(), "-").replaceAll("\\s+", " ");
    for (String expected : new String[] {"Awareness", "Product", "Moment of truth", "3,100"}) {
      assertTrue(words.contains(expected), expected);
    }
  }
}
