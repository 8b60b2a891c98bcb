package org.journeywall.digitise.again;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.journeywall.digitise.review.Bands;
import org.journeywall.digitise.review.Review;
import org.journeywall.digitise.review.WallNote;
import org.journeywall.digitise.shape.Spot;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.Place;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// Where the stages and lanes of a map run on its wall, as the notes show that hang where they
/// hung. An edge between two runs where fewest of their notes are on the wrong side, in the middle
/// of the widest gap.
final class Cells {
  /// Rows that hold more strangers than this are no lanes.
  private static final double MIXED = 0.2;

  private final Review review;
  private final Map<Integer, Place> places;

  /// @param places of the cards that notes of the review are, by the notes' ids
  Cells(Review review, Map<Integer, Place> places) {
    this.review = review;
    this.places = places;
  }

  /// The stages that have notes, by their names.
  Bands stages(List<Stage> all) {
    Map<StageId, String> names = new LinkedHashMap<>();
    all.forEach(stage -> names.put(stage.id(), stage.name()));
    return bands(names, Place::stage, Spot::x).all();
  }

  /// The lanes that have notes; one without a name where they do not lie one below the other.
  Bands lanes(List<Lane> all) {
    Map<LaneId, String> names = new LinkedHashMap<>();
    all.forEach(lane -> names.put(lane.id(), lane.name()));
    Sorted sorted = bands(names, Place::lane, Spot::y);
    return sorted.wrong > MIXED * places.size() ? Bands.whole() : sorted.all;
  }

  /// Whether a note hangs in the stage and lane its card stands in; where the rows do not tell,
  /// whichever lane that is.
  boolean isIn(int note, Place place, Workshop workshop) {
    StageId stageId = place.stage();
    LaneId laneId = place.lane();
    WallNote seen = review.note(note);
    Stage stage = stageId == null ? null : workshop.stages().get(stageId);
    Lane lane = laneId == null ? null : workshop.lanes().get(laneId);
    if (seen == null || stage == null || lane == null) {
      return false;
    }
    Spot at = review.onWall(seen).centre();
    Bands stages = stages(workshop.stagesOf(place.map()));
    Bands lanes = lanes(workshop.lanesOf(place.map()));
    String row = lanes.get(lanes.at(at.y())).name();
    return stages.get(stages.at(at.x())).name().equals(stage.name())
        && (row.isEmpty() || row.equals(lane.name()));
  }

  /// @param wrong how many notes are on the wrong side of an edge
  private record Sorted(Bands all, int wrong) {}

  private <I> Sorted bands(
      Map<I, String> names, Function<Place, @Nullable I> id, ToDoubleFunction<Spot> axis) {
    Map<I, List<Double>> where = new LinkedHashMap<>();
    names.keySet().forEach(one -> where.put(one, new ArrayList<>()));
    for (WallNote note : review.notes()) {
      Place place = places.get(note.id());
      List<Double> there = place == null ? null : where.get(id.apply(place));
      if (there != null) {
        there.add(axis.applyAsDouble(review.onWall(note).centre()));
      }
    }
    where.values().removeIf(List::isEmpty);
    List<I> present = List.copyOf(where.keySet());
    List<Double> edges = new ArrayList<>();
    int wrong = 0;
    for (int i = 1; i < present.size(); i++) {
      Edge edge =
          Edge.between(
              where.getOrDefault(present.get(i - 1), List.of()),
              where.getOrDefault(present.get(i), List.of()));
      double least = edges.isEmpty() ? edge.at : Math.max(edge.at, edges.getLast() + 0.1);
      edges.add(least);
      wrong += edge.wrong;
    }
    Bands bands = Bands.cut(edges);
    for (int i = 0; i < present.size(); i++) {
      bands = bands.renamed(i, names.getOrDefault(present.get(i), ""));
    }
    return new Sorted(bands, wrong);
  }

  /// @param wrong how many are on the wrong side of it
  private record Edge(double at, int wrong) {
    static Edge between(List<Double> before, List<Double> behind) {
      double[] all =
          Stream.concat(before.stream(), behind.stream())
              .mapToDouble(Double::doubleValue)
              .sorted()
              .toArray();
      Edge best = new Edge(0, Integer.MAX_VALUE);
      double widest = 0;
      for (int i = 1; i < all.length; i++) {
        double at = (all[i - 1] + all[i]) / 2;
        int wrong =
            (int)
                (before.stream().filter(one -> one > at).count()
                    + behind.stream().filter(one -> one < at).count());
        double gap = all[i] - all[i - 1];
        if (wrong < best.wrong || wrong == best.wrong && gap > widest) {
          best = new Edge(at, wrong);
          widest = gap;
        }
      }
      return best;
    }
  }
}
