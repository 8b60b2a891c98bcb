package org.journeywall.digitise.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.journeywall.digitise.Sign;
import org.journeywall.marker.Marker;

/// Where stages or lanes begin, as the printed headers say: by their index, so that one nobody can
/// see still counts.
///
/// @param places of the headers that were seen, along one axis
record Signposts(SortedMap<Integer, Double> places) {

  static Signposts of(List<Sign> signs, Marker.Kind kind, ToDoubleFunction<Sign> place) {
    SortedMap<Integer, Double> places = new TreeMap<>();
    for (Sign sign : signs) {
      if (sign.marker().kind() == kind) {
        places.put(sign.marker().index(), place.applyAsDouble(sign));
      }
    }
    return new Signposts(places);
  }

  /// Whether they say anything: at least two, in their order.
  boolean arePlain() {
    List<Double> there = List.copyOf(places.values());
    return there.size() > 1
        && IntStream.range(1, there.size()).allMatch(i -> there.get(i) > there.get(i - 1));
  }

  /// The separators between them: in the widest gap of the notes, half way where there is none.
  List<Double> edges(List<Gaps.Span> gaps) {
    List<Double> all = IntStream.rangeClosed(0, places.lastKey()).mapToObj(this::place).toList();
    List<Double> edges = new ArrayList<>();
    for (int i = 1; i < all.size(); i++) {
      edges.add(Gaps.widest(gaps, all.get(i - 1), all.get(i)));
    }
    return edges;
  }

  // One that was not seen stands evenly between its neighbours.
  private double place(int index) {
    Double seen = places.get(index);
    if (seen != null) {
      return seen;
    }
    boolean isBefore = index < places.firstKey();
    int from = isBefore ? places.firstKey() : places.headMap(index).lastKey();
    int to = isBefore ? places.tailMap(from + 1).firstKey() : places.tailMap(index).firstKey();
    double stride = (seen(to) - seen(from)) / (to - from);
    return seen(from) + stride * (index - from);
  }

  private double seen(int index) {
    return Objects.requireNonNull(places.get(index));
  }
}
