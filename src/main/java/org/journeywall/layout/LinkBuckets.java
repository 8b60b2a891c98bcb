package org.journeywall.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.journeywall.model.LinkId;

/// Which links run through which square of the board, so that those of a part of it are found
/// without looking at the others. Immutable.
final class LinkBuckets {
  static final LinkBuckets EMPTY = new LinkBuckets(Map.of());

  private static final double SIDE = 512;

  private record Square(int column, int row) {}

  private final Map<Square, List<PlacedLink>> squares;

  private LinkBuckets(Map<Square, List<PlacedLink>> squares) {
    this.squares = squares;
  }

  /// The same with some links taken out and others put in.
  LinkBuckets with(List<PlacedLink> out, List<PlacedLink> in) {
    var changed = new HashMap<>(squares);
    Set<LinkId> gone = new HashSet<>();
    Set<Square> touched = new HashSet<>();
    for (PlacedLink link : out) {
      gone.add(link.link().id());
      touched.addAll(crossed(link));
    }
    for (Square square : touched) {
      List<PlacedLink> left = new ArrayList<>(changed.getOrDefault(square, List.of()));
      left.removeIf(link -> gone.contains(link.link().id()));
      changed.put(square, left);
    }
    for (PlacedLink link : in) {
      for (Square square : crossed(link)) {
        if (touched.add(square)) {
          changed.put(square, new ArrayList<>(changed.getOrDefault(square, List.of())));
        }
        changed.computeIfAbsent(square, none -> new ArrayList<>()).add(link);
      }
    }
    changed.values().removeIf(List::isEmpty);
    return new LinkBuckets(changed);
  }

  /// Those that reach into a part of the board, by their ids.
  List<PlacedLink> within(Rect part) {
    if (squares.isEmpty()) {
      return List.of();
    }
    var found = new TreeMap<String, PlacedLink>();
    Set<Square> asked = new HashSet<>();
    add(asked, part);
    for (Square square : asked) {
      for (PlacedLink link : squares.getOrDefault(square, List.of())) {
        if (link.bounds().intersects(part)) {
          found.put(link.link().id().value(), link);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static Set<Square> crossed(PlacedLink link) {
    Set<Square> crossed = new HashSet<>();
    Rect bounds = link.curve().bounds();
    int pieces = (int) Math.ceil((bounds.width() + bounds.height()) / (SIDE / 2)) + 1;
    Bend.Through before = link.curve().at(0);
    for (int i = 1; i <= pieces; i++) {
      Bend.Through here = link.curve().at((double) i / pieces);
      Rect piece =
          new Rect(
              Math.min(before.x(), here.x()),
              Math.min(before.y(), here.y()),
              Math.abs(here.x() - before.x()),
              Math.abs(here.y() - before.y()));
      // A piece bends aside from its chord by less than an eighth of what it spans.
      add(crossed, piece.inset(-PlacedLink.REACH - (piece.width() + piece.height()) / 8));
      before = here;
    }
    PlacedLink.Label label = link.label();
    if (label != null) {
      add(crossed, label.pill().inset(-1));
    }
    return crossed;
  }

  private static void add(Set<Square> squares, Rect part) {
    for (int column = square(part.x()); column <= square(part.right()); column++) {
      for (int row = square(part.y()); row <= square(part.bottom()); row++) {
        squares.add(new Square(column, row));
      }
    }
  }

  private static int square(double at) {
    return (int) Math.floor(at / SIDE);
  }
}
