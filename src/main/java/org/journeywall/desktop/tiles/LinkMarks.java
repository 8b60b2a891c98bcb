package org.journeywall.desktop.tiles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeywall.layout.Board;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.PlacedLink;
import org.journeywall.layout.Rect;
import org.journeywall.model.LinkId;
import org.journeywall.paint.LinkPainter;
import org.journeywall.paint.Mark;
import org.journeywall.paint.Palette;

/// The links that cross a part of a lane. Each lane paints the piece of a link that lies in it, so
/// that a link over many lanes needs no picture of its own.
///
/// @param links those that reach into the part
/// @param scale pixels per board unit
record LinkMarks(List<PlacedLink> links, Palette palette, Showing showing, double scale) {

  /// What of them lies below the cards.
  void addLines(List<Mark> marks) {
    var painter = new LinkPainter(palette, scale);
    for (PlacedLink link : links) {
      painter.line(marks, link, isBright(link));
    }
  }

  private boolean isBright(PlacedLink link) {
    return showing.bright().shows(link.link().from()) && showing.bright().shows(link.link().to());
  }

  /// What of them is seen above the cards.
  void addTraces(List<Mark> marks) {
    var painter = new LinkPainter(palette, scale);
    links.forEach(link -> painter.trace(marks, link, isBright(link)));
  }

  /// Where links look different in a lane, on the board as it is now.
  static List<Rect> changes(Board before, PlacedLane then, Board after, PlacedLane now) {
    if (before.links() == after.links() && then.y() == now.y()) {
      return List.of();
    }
    double down = now.y() - then.y();
    Rect old = strip(before, then);
    Rect space = strip(after, now);
    Map<LinkId, PlacedLink> known = new HashMap<>();
    before.links().within(old).forEach(link -> known.put(link.link().id(), link));
    var changes = new ArrayList<Rect>();
    for (PlacedLink link : after.links().within(space)) {
      PlacedLink same = known.remove(link.link().id());
      if (same == null || !link.looksLike(same, down)) {
        changes.add(link.bounds());
        if (same != null) {
          changes.add(same.bounds().movedBy(0, down));
        }
      }
    }
    known.values().forEach(gone -> changes.add(gone.bounds().movedBy(0, down)));
    return changes;
  }

  private static Rect strip(Board board, PlacedLane lane) {
    return new Rect(0, lane.y(), board.width(), lane.height()).inset(-2);
  }
}
