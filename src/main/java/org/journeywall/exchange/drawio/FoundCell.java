package org.journeywall.exchange.drawio;

import java.util.Map;
import org.journeywall.layout.Rect;

/// A shape of a diagram.
///
/// @param label as it is written, which is HTML where the style says so
/// @param rect from the corner of the parent
/// @param data the attributes somebody added
record FoundCell(
    String id, String parent, String label, String style, Rect rect, Map<String, String> data) {
  FoundCell {
    data = Map.copyOf(data);
  }
}
