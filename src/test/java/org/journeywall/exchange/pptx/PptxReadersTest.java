package org.journeywall.exchange.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.exchange.ExportChoices;
import org.journeywall.exchange.Exports;
import org.journeywall.exchange.NaughtyStrings;
import org.journeywall.exchange.Strangers;
import org.journeywall.model.Workshop;
import org.journeywall.paint.HrWorkshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/// The presentation before judges that are not ours: the schemas of ECMA-376 and LibreOffice.
class PptxReadersTest {
  private static final String SCHEMAS = "org/apache/poi/schemas/ooxml/src/";

  @Test
  void everySlideIsValid(@TempDir Path folder) throws Exception {
    Schema schema = schema(folder);
    int judged = judged(schema, HrWorkshop.made());
    judged += judged(schema, RandomWorkshops.linked(4, 150));
    judged += judged(schema, NaughtyStrings.inACell());
    assertTrue(judged > 15, judged + " slides and notes");
  }

  private static Schema schema(Path folder) throws IOException, SAXException {
    String jar = System.getProperty("schemas", "");
    assumeTrue(!jar.isEmpty(), "the schemas are not at hand");
    try (var archive = new ZipFile(jar)) {
      for (ZipEntry entry : archive.stream().toList()) {
        if (entry.getName().startsWith(SCHEMAS) && entry.getName().endsWith(".xsd")) {
          Path file = folder.resolve(entry.getName().substring(SCHEMAS.length()));
          Files.copy(archive.getInputStream(entry), file);
        }
      }
    }
    return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(folder.resolve("pml.xsd").toFile());
  }

  private static int judged(Schema schema, Workshop workshop) throws IOException {
    var choices = new ExportChoices(Map.of("overview", "yes", "stage-slides", "yes"));
    byte[] file = Exports.written(new PptxExport(), Exports.job(workshop).with(choices));
    var faults = new ArrayList<String>();
    int judged = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().matches("ppt/(slides|notesSlides)/[^/]+\\.xml")) {
          judged++;
          try {
            schema
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(zip.readAllBytes())));
          } catch (SAXException fault) {
            faults.add(entry.getName() + ": " + fault.getMessage());
          }
        }
      }
    }
    assertEquals("", String.join("\n", faults));
    return judged;
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
