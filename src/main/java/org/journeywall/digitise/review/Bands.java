package org.journeywall.digitise.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.journeywall.model.Texts;

/// The columns of the wall from left to right, or its rows from top to bottom, side by side without
/// gaps; at least one. The edges between them are draggable.
public record Bands(List<Band> all) {
  /// How near two edges may come, in widths of a note.
  private static final double LEAST = 0.1;

  public Bands {
    all = List.copyOf(all);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("no band");
    }
  }

  /// One band that is everything.
  public static Bands whole() {
    return cut(List.of());
  }

  /// Nameless bands with these edges between them, in order.
  public static Bands cut(List<Double> edges) {
    var bands = new ArrayList<Band>();
    for (double edge : edges) {
      bands.add(new Band(bands.size(), "", edge));
    }
    bands.add(new Band(bands.size(), "", 0));
    return new Bands(bands);
  }

  public int count() {
    return all.size();
  }

  public Band get(int index) {
    return all.get(index);
  }

  /// Where each band but the last ends.
  public List<Double> edges() {
    return all.subList(0, all.size() - 1).stream().map(Band::end).toList();
  }

  /// The index of the band at this place.
  public int at(double place) {
    for (int i = 0; i < all.size() - 1; i++) {
      if (place < all.get(i).end()) {
        return i;
      }
    }
    return all.size() - 1;
  }

  /// The index of the band with this id; -1 where it is gone.
  public int indexOf(int id) {
    return IntStream.range(0, all.size()).filter(i -> all.get(i).id() == id).findFirst().orElse(-1);
  }

  /// With an edge elsewhere, as far as its neighbours let it.
  public Bands moved(int edge, double to) {
    double least = edge == 0 ? Double.NEGATIVE_INFINITY : all.get(edge - 1).end() + LEAST;
    boolean last = edge == all.size() - 2;
    double most = last ? Double.POSITIVE_INFINITY : all.get(edge + 1).end() - LEAST;
    return least > most ? this : with(edge, all.get(edge).withEnd(Math.clamp(to, least, most)));
  }

  /// With a further edge: the band it falls into keeps its name and what is left of it.
  public Bands divided(double at) {
    int index = at(at);
    Band old = all.get(index);
    var bands = new ArrayList<>(all);
    bands.set(index, old.withEnd(at));
    bands.add(index + 1, new Band(freeId(), "", old.end()));
    return new Bands(bands);
  }

  /// Without an edge: the band behind it is the one before it.
  public Bands joined(int edge) {
    Band left = all.get(edge);
    Band right = all.get(edge + 1);
    var bands = new ArrayList<>(all);
    bands.remove(edge + 1);
    bands.set(edge, new Band(left.id(), named(left, right), right.end()));
    return new Bands(bands);
  }

  private static String named(Band left, Band right) {
    return left.name().isEmpty() ? right.name() : left.name();
  }

  public Bands renamed(int index, String name) {
    return with(index, all.get(index).withName(Texts.line(name)));
  }

  /// These and behind them others, which begin at an edge.
  Bands then(double edge, Bands others) {
    var bands = new ArrayList<>(all);
    bands.set(all.size() - 1, all.getLast().withEnd(edge));
    int free = freeId();
    others.all.forEach(band -> bands.add(new Band(free + band.id(), band.name(), band.end())));
    return new Bands(bands);
  }

  private Bands with(int index, Band band) {
    var bands = new ArrayList<>(all);
    bands.set(index, band);
    return new Bands(bands);
  }

  private int freeId() {
    return all.stream().mapToInt(Band::id).max().orElse(0) + 1;
  }
}
