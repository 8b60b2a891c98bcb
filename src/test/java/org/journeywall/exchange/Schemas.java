package org.journeywall.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/// The schemas of ECMA-376, which judge the parts of Office files.
public final class Schemas {
  private static final String FOLDER = "org/apache/poi/schemas/ooxml/src/";

  // The schemas forget that any text may say what its spaces mean.
  private static final String SPACE = " xml:space=\"preserve\"";

  private final Schema schema;

  /// @param folder where they are unpacked
  /// @param root the file of the schema to begin with
  public Schemas(Path folder, String root) throws IOException, SAXException {
    String jar = System.getProperty("schemas", "");
    assumeTrue(!jar.isEmpty(), "the schemas are not at hand");
    try (var archive = new ZipFile(jar)) {
      for (ZipEntry entry : archive.stream().toList()) {
        if (entry.getName().startsWith(FOLDER) && entry.getName().endsWith(".xsd")) {
          Path file = folder.resolve(entry.getName().substring(FOLDER.length()));
          Files.write(file, archive.getInputStream(entry).readAllBytes());
        }
      }
    }
    schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(folder.resolve(root).toFile());
  }

  /// How many parts of these names there were, all of them valid.
  public int judged(byte[] file, String names) throws IOException {
    var faults = new ArrayList<String>();
    int judged = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().matches(names)) {
          judged++;
          String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8).replace(SPACE, "");
          try {
            schema.newValidator().validate(new StreamSource(new StringReader(part)));
          } catch (SAXException fault) {
            faults.add(entry.getName() + ": " + fault.getMessage());
          }
        }
      }
    }
    assertEquals("", String.join("\n", faults));
    return judged;
  }
}
