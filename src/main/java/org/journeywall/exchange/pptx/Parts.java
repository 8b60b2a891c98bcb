package org.journeywall.exchange.pptx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.journeywall.exchange.FixedZip;

/// What stands in slides and their notes, kept as the bytes it is in the file. POI keeps what is
/// around it and packs both without it; here it is brought in.
final class Parts implements FixedZip.Entry {
  private final Map<String, Content> contents = new HashMap<>();

  /// @param element of which the part has one, or several in a row, all replaced
  private record Content(String element, ByteArrayOutputStream markup) {}

  /// Puts something in the place of an element.
  void put(POIXMLDocumentPart part, String element, ByteArrayOutputStream markup) {
    String name = part.getPackagePart().getPartName().getName().substring(1);
    contents.put(name, new Content(element, markup));
  }

  @Override
  public void write(String name, InputStream content, OutputStream to) throws IOException {
    Content own = contents.get(name);
    if (own == null) {
      content.transferTo(to);
      return;
    }
    String frame = new String(content.readAllBytes(), StandardCharsets.UTF_8);
    String end = "</" + own.element() + ">";
    to.write(bytes(frame.substring(0, frame.indexOf("<" + own.element() + ">"))));
    own.markup().writeTo(to);
    to.write(bytes(frame.substring(frame.lastIndexOf(end) + end.length())));
  }

  private static byte[] bytes(String markup) {
    return markup.getBytes(StandardCharsets.UTF_8);
  }
}
