package org.journeywall.exchange.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.journeywall.exchange.xlsx.NoteText.Part;
import org.journeywall.vector.Markup;

/// The texts of a workbook, each once; cells name them by their number. They could stand in the
/// cells themselves, but some programs that edit workbooks overlook them there.
final class SharedTexts {
  /// The name of their part in the archive.
  static final String PART = "xl/sharedStrings.xml";

  private static final String SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private final Map<CellContent, Integer> numbers = new LinkedHashMap<>();

  /// The number of a text, plain or in letters of its own.
  int number(CellContent text) {
    return numbers.computeIfAbsent(text, added -> numbers.size());
  }

  void write(OutputStream out) throws IOException {
    var xml = new Markup(out);
    xml.raw("<?xml version=\"1.0\" encoding=\"%s\"?>\n".formatted(StandardCharsets.UTF_8));
    xml.open("sst").with("xmlns", SPACE).with("uniqueCount", Integer.toString(numbers.size()));
    for (CellContent text : numbers.keySet()) {
      xml.open("si");
      if (text instanceof CellContent.Letters(var parts)) {
        for (int i = 0; i < parts.size(); i++) {
          letters(xml, parts.get(i), i == parts.size() - 1);
        }
      } else {
        plain(xml, CellText.safe(text.text()));
      }
      xml.close("si");
    }
    xml.close("sst");
    xml.flush();
  }

  private static void plain(Markup xml, String text) throws IOException {
    xml.open("t").with("xml:space", "preserve").text(text).close("t");
  }

  private static void letters(Markup xml, Part part, boolean last) throws IOException {
    xml.open("r").open("rPr");
    if (part.bold()) {
      xml.open("b").empty();
    }
    xml.open("sz").with("val", Integer.toString(part.size())).empty();
    xml.open("color").with("rgb", "FF%06X".formatted(part.ink().rgb())).empty();
    xml.open("rFont").with("val", Styles.FACE).empty();
    xml.close("rPr");
    plain(xml, CellText.safe(part.text()) + (last ? "" : "\n"));
    xml.close("r");
  }
}
