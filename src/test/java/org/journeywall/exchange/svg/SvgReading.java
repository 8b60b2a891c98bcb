package org.journeywall.exchange.svg;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.journeywall.layout.Rect;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// An SVG document as another reader of XML finds it.
record SvgReading(Element root) {
  private static final Pattern MOVED =
      Pattern.compile("translate\\((\\S+) (\\S+)\\)(?: scale\\((\\S+)\\))?");

  static SvgReading of(byte[] svg) throws IOException {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    try {
      return new SvgReading(
          factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg)).getDocumentElement());
    } catch (SAXException | ParserConfigurationException notXml) {
      throw new IOException(notXml);
    }
  }

  /// Every element, in the order of the document.
  List<Element> all() {
    return elements(root.getElementsByTagName("*"));
  }

  /// The elements that show a card, in the order of the document.
  List<Element> cards() {
    return all().stream().filter(element -> element.hasAttribute("data-card")).toList();
  }

  static List<Element> inside(Element element, String name) {
    return elements(element.getElementsByTagName(name));
  }

  private static List<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .flatMap(node -> node instanceof Element element ? Stream.of(element) : Stream.empty())
        .toList();
  }

  /// The rectangles filled with a colour inside an element, where they stand on the document.
  static List<Rect> filled(Element element, String colour) {
    var found = new ArrayList<Rect>();
    for (Element rect : inside(element, "rect")) {
      if (rect.getAttribute("fill").equals(colour)) {
        found.add(
            placed(
                element,
                new Rect(
                    number(rect, "x"),
                    number(rect, "y"),
                    number(rect, "width"),
                    number(rect, "height"))));
      }
    }
    return found;
  }

  private static Rect placed(Element element, Rect rect) {
    Rect here = rect;
    for (Node above = element; above instanceof Element outer; above = above.getParentNode()) {
      Matcher moved = MOVED.matcher(outer.getAttribute("transform"));
      if (moved.matches()) {
        double scale = moved.group(3) == null ? 1 : Double.parseDouble(moved.group(3));
        here =
            new Rect(
                here.x() * scale + Double.parseDouble(moved.group(1)),
                here.y() * scale + Double.parseDouble(moved.group(2)),
                here.width() * scale,
                here.height() * scale);
      }
    }
    return here;
  }

  static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}
