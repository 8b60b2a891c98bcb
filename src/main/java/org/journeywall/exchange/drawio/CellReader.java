package org.journeywall.exchange.drawio;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.journeywall.layout.Rect;
import org.jspecify.annotations.Nullable;

/// Reads the cells of a file, page by page, also where a page is packed. Nothing outside the file
/// is ever asked for, and no document type is read.
final class CellReader {
  private static final int MOST_UNPACKED = 64 << 20;
  private static final int MOST_CELLS = 200_000;
  private static final Set<String> WRAPPERS = Set.of("object", "UserObject");

  private final XMLInputFactory xml = XMLInputFactory.newFactory();
  private final List<List<FoundCell>> pages = new ArrayList<>();
  private List<FoundCell> cells = new ArrayList<>();
  private Map<String, String> wrapper = Map.of();
  private @Nullable Map<String, String> cell;

  CellReader() {
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  /// The cells of each page; none where the file is XML of something else.
  List<List<FoundCell>> pages(byte[] file) throws XMLStreamException {
    read(xml.createXMLStreamReader(new ByteArrayInputStream(file)));
    if (!cells.isEmpty()) {
      pages.add(cells);
    }
    return pages;
  }

  private void read(XMLStreamReader reader) throws XMLStreamException {
    var packed = new StringBuilder();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(reader, packed);
        case XMLStreamConstants.CHARACTERS -> packed.append(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName(), packed);
        // Comments and instructions say nothing of cells.
        default -> {}
      }
    }
  }

  private void start(XMLStreamReader reader, StringBuilder packed) throws XMLStreamException {
    String name = reader.getLocalName();
    if (name.equals("diagram")) {
      cells = new ArrayList<>();
      packed.setLength(0);
    } else if (name.equals("mxGraphModel")) {
      packed.setLength(0);
    } else if (WRAPPERS.contains(name)) {
      wrapper = attributes(reader);
    } else if (name.equals("mxCell")) {
      cell = attributes(reader);
    } else if (name.equals("mxGeometry") && cell != null) {
      shape(cell, attributes(reader));
    }
  }

  private void end(String name, StringBuilder packed) throws XMLStreamException {
    if (WRAPPERS.contains(name)) {
      wrapper = Map.of();
    } else if (name.equals("mxCell")) {
      cell = null;
    } else if (name.equals("diagram")) {
      String text = packed.toString().strip();
      packed.setLength(0);
      if (cells.isEmpty() && !text.isEmpty()) {
        read(xml.createXMLStreamReader(new StringReader(unpacked(text))));
      }
      pages.add(cells);
      cells = new ArrayList<>();
    }
  }

  private static Map<String, String> attributes(XMLStreamReader reader) {
    var attributes = new HashMap<String, String>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return attributes;
  }

  private void shape(Map<String, String> own, Map<String, String> geometry)
      throws XMLStreamException {
    if (!own.getOrDefault("vertex", "").equals("1") || geometry.containsKey("relative")) {
      return;
    }
    if (cells.size() >= MOST_CELLS) {
      throw new XMLStreamException("more cells than a diagram has");
    }
    boolean wrapped = !wrapper.isEmpty();
    var data = new HashMap<>(wrapper);
    data.remove("id");
    data.remove("label");
    cells.add(
        new FoundCell(
            wrapped ? wrapper.getOrDefault("id", "") : own.getOrDefault("id", ""),
            own.getOrDefault("parent", ""),
            wrapped ? wrapper.getOrDefault("label", "") : own.getOrDefault("value", ""),
            own.getOrDefault("style", ""),
            new Rect(
                number(geometry.get("x")),
                number(geometry.get("y")),
                number(geometry.get("width")),
                number(geometry.get("height"))),
            data));
  }

  private static double number(@Nullable String text) {
    try {
      double number = text == null ? 0 : Double.parseDouble(text);
      return Double.isFinite(number) ? number : 0;
    } catch (NumberFormatException none) {
      return 0;
    }
  }

  // Deflated without a header, in base 64, of text with percent signs: draw.io's way to pack.
  private static String unpacked(String text) throws XMLStreamException {
    try (InputStream in =
        new InflaterInputStream(
            new ByteArrayInputStream(Base64.getMimeDecoder().decode(text)), new Inflater(true))) {
      byte[] bytes = in.readNBytes(MOST_UNPACKED);
      if (bytes.length == MOST_UNPACKED) {
        throw new XMLStreamException("more than a diagram holds");
      }
      String escaped = new String(bytes, StandardCharsets.UTF_8).replace("+", "%2B");
      return URLDecoder.decode(escaped, StandardCharsets.UTF_8);
    } catch (IOException | IllegalArgumentException damaged) {
      throw new XMLStreamException(damaged);
    }
  }
}
