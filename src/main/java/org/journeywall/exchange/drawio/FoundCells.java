package org.journeywall.exchange.drawio;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeywall.exchange.NoteColours;
import org.journeywall.exchange.board.Found;
import org.journeywall.exchange.board.Piece;
import org.journeywall.exchange.board.Scrap;
import org.journeywall.layout.Rect;
import org.journeywall.paint.Colour;
import org.jspecify.annotations.Nullable;

/// What the pages of a diagram hold: shapes with the text in them, and the frame of our maps.
final class FoundCells {
  // Pages lie so far below each other that nothing of one is on another.
  private static final double PAGE = 1e7;
  private static final Pattern FILL = Pattern.compile("(?:^|;)fillColor=(#[0-9a-fA-F]{3,6})");
  private static final Pattern NO_NOTE =
      Pattern.compile("(?:^|;)(?:text|edgeLabel|group|swimlane|image|container=1)(?:;|$)");

  private final Found found = new Found();
  private int pages;

  Found found() {
    return found;
  }

  void page(List<FoundCell> cells) {
    var byId = new HashMap<String, FoundCell>();
    cells.forEach(cell -> byId.put(cell.id(), cell));
    for (FoundCell cell : cells) {
      take(cell, rect(cell, byId), byId);
    }
    pages++;
  }

  // From the corner of the page, whatever the shape stands in; a shape in itself ends the search.
  private Rect rect(FoundCell cell, Map<String, FoundCell> byId) {
    Rect rect = cell.rect();
    var seen = new HashSet<String>();
    FoundCell parent = byId.get(cell.parent());
    while (parent != null && seen.add(parent.id())) {
      rect = rect.movedBy(parent.rect().x(), parent.rect().y());
      parent = byId.get(parent.parent());
    }
    return rect.movedBy(0, pages * PAGE);
  }

  private void take(FoundCell cell, Rect rect, Map<String, FoundCell> byId) {
    Map<String, String> data = cell.data();
    String part = data.getOrDefault("part", "");
    if (data.containsKey(Diagram.CARD)) {
      var kept = new HashMap<>(data);
      kept.put("id", data.getOrDefault(Diagram.CARD, ""));
      boolean fixed = part.equals("face");
      String shown = data.getOrDefault("shown", "");
      String now = fixed ? shown : HtmlLabel.text(cell.label());
      found.note(new Scrap(rect, now, null, kept, shown, fixed));
    } else if (part.equals("stage")) {
      var body = new Rect(rect.x(), rect.y(), rect.width() - Diagram.POINT, rect.height());
      found.landmark(Piece.Panel.Part.STAGE, data, name(cell.label()), body);
    } else if (part.equals("lane")) {
      FoundCell head = byId.get(cell.id() + "-name");
      String label = head == null ? "" : head.label();
      found.landmark(Piece.Panel.Part.LANE, data, name(label), rect);
    } else if (part.isEmpty() && !NO_NOTE.matcher(cell.style()).find()) {
      found.note(Scrap.foreign(rect, text(cell), fill(cell.style())));
    }
  }

  private static String name(String label) {
    return HtmlLabel.text(label).replace('\n', ' ');
  }

  private static String text(FoundCell cell) {
    boolean html = cell.style().contains("html=1");
    return html ? HtmlLabel.text(cell.label()) : cell.label().strip();
  }

  private static @Nullable Colour fill(String style) {
    Matcher fill = FILL.matcher(style);
    return fill.find() ? NoteColours.read(fill.group(1)) : null;
  }
}
