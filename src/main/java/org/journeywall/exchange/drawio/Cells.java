package org.journeywall.exchange.drawio;

import java.util.List;
import java.util.Map;
import org.journeywall.layout.Bend;
import org.journeywall.layout.Rect;

/// Writes the cells of a diagram. Labels are HTML inside XML, so people's text is escaped twice.
final class Cells {
  private final StringBuilder out;

  Cells(StringBuilder out) {
    this.out = out;
  }

  /// A shape.
  ///
  /// @param parent the cell it stands in, from whose corner `rect` is measured
  /// @param label as HTML
  /// @param data what the file keeps beside it
  void shape(
      String id, String parent, String label, String style, Rect rect, Map<String, String> data) {
    open(id, label, data);
    out.append("<mxCell style=\"").append(style).append("\" vertex=\"1\" parent=\"");
    out.append(xml(parent)).append("\"><mxGeometry x=\"").append(number(rect.x()));
    out.append("\" y=\"").append(number(rect.y()));
    out.append("\" width=\"").append(number(rect.width()));
    out.append("\" height=\"").append(number(rect.height()));
    out.append("\" as=\"geometry\"/></mxCell></object>\n");
  }

  /// A line from one shape to another.
  void edge(String id, String from, String to, String label, String style, List<Bend.Through> way) {
    open(id, label, Map.of());
    out.append("<mxCell style=\"").append(style).append("\" edge=\"1\" parent=\"1\" source=\"");
    out.append(xml(from)).append("\" target=\"").append(xml(to)).append("\">");
    out.append("<mxGeometry relative=\"1\" as=\"geometry\">");
    points(way);
    out.append("</mxGeometry></mxCell></object>\n");
  }

  /// A line by itself.
  void line(String id, String style, List<Bend.Through> way) {
    open(id, "", Map.of());
    out.append("<mxCell style=\"").append(style).append("\" edge=\"1\" parent=\"1\">");
    out.append("<mxGeometry relative=\"1\" as=\"geometry\">");
    point(way.getFirst(), " as=\"sourcePoint\"");
    point(way.getLast(), " as=\"targetPoint\"");
    points(way.subList(1, way.size() - 1));
    out.append("</mxGeometry></mxCell></object>\n");
  }

  private void open(String id, String label, Map<String, String> data) {
    out.append("<object label=\"").append(xml(label)).append('"');
    data.forEach(
        (key, value) -> out.append(' ').append(key).append("=\"").append(xml(value)).append('"'));
    out.append(" id=\"").append(xml(id)).append("\">");
  }

  private void points(List<Bend.Through> way) {
    if (!way.isEmpty()) {
      out.append("<Array as=\"points\">");
      way.forEach(point -> point(point, ""));
      out.append("</Array>");
    }
  }

  private void point(Bend.Through point, String as) {
    out.append("<mxPoint x=\"").append(number(point.x()));
    out.append("\" y=\"").append(number(point.y())).append('"').append(as).append("/>");
  }

  /// A measure with at most two decimals.
  static String number(double value) {
    double rounded = Math.rint(value * 100) / 100;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }

  /// Text as HTML with its line ends.
  static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\n", "<br>");
  }

  static String xml(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\t", "&#9;")
        .replace("\n", "&#10;");
  }
}
