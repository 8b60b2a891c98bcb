package org.journeywall.insight;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.jspecify.annotations.Nullable;

/// How many customers are at each stage of a map and which share of them goes on to the next: where
/// leads drop off.
///
/// The conversion of two neighbouring stages is the step conversion of a sales funnel, `volume(to)
/// / volume(from)`. A stage without a volume breaks the chain: nothing is computed across it.
///
/// @param volumes of the stages that have one, from left to right
/// @param conversions between neighbours that both have a volume, from left to right
public record Funnel(List<Volume> volumes, List<Conversion> conversions) {

  /// How many customers are at a stage, in whatever period the workshop counts by.
  ///
  /// @param card the first metric card of the stage, in reading order, with a volume
  public record Volume(StageId stage, double value, CardId card) {}

  /// What becomes of the customers of one stage.
  ///
  /// @param share of them that reach `to`, 0 and up; above 1 where `to` has more than `from`
  /// @param lost `volume(from) − volume(to)`, in customers; negative where there are more
  /// @param biggestDrop whether this is the lowest share of the map's conversions, of which there
  ///   are at least two; of equal ones the first
  /// @param missesTarget whether a conversion metric in the stage `to` has a target, in per cent,
  ///   that the share misses
  public record Conversion(
      StageId from,
      StageId to,
      double share,
      double lost,
      boolean biggestDrop,
      boolean missesTarget) {}

  private static final double PER_CENT = 100;

  public Funnel {
    volumes = List.copyOf(volumes);
    conversions = List.copyOf(conversions);
  }

  public static Funnel of(Grid grid) {
    var volumes = new ArrayList<Volume>();
    var conversions = new ArrayList<Conversion>();
    Volume before = null;
    for (Stage stage : grid.stages()) {
      Volume volume = volumeOf(grid, stage.id());
      if (volume != null) {
        volumes.add(volume);
        if (before != null && before.value > 0) {
          conversions.add(conversion(grid, before, volume));
        }
      }
      before = volume;
    }
    return new Funnel(volumes, withBiggestDrop(conversions));
  }

  private static @Nullable Volume volumeOf(Grid grid, StageId stage) {
    for (Card card : metricCards(grid, stage)) {
      Metric metric = card.details().metric();
      if (metric != null && metric.type() == MetricType.VOLUME && metric.value() != null) {
        return new Volume(stage, metric.value(), card.id());
      }
    }
    return null;
  }

  private static List<Card> metricCards(Grid grid, StageId stage) {
    return grid.lanes().stream().flatMap(lane -> grid.metrics(stage, lane.id()).stream()).toList();
  }

  private static Conversion conversion(Grid grid, Volume before, Volume after) {
    double share = after.value / before.value;
    boolean missed =
        metricCards(grid, after.stage).stream()
            .map(card -> card.details().metric())
            .anyMatch(metric ->
                metric != null
                    && metric.type() == MetricType.CONVERSION
                    && Targets.isMissed(share * PER_CENT, metric));
    return new Conversion(
        before.stage, after.stage, share, before.value - after.value, false, missed);
  }

  private static List<Conversion> withBiggestDrop(List<Conversion> conversions) {
    if (conversions.size() < 2) {
      return conversions;
    }
    int lowest = 0;
    for (int i = 1; i < conversions.size(); i++) {
      if (conversions.get(i).share < conversions.get(lowest).share) {
        lowest = i;
      }
    }
    var marked = new ArrayList<>(conversions);
    Conversion drop = marked.get(lowest);
    marked.set(
        lowest, new Conversion(drop.from, drop.to, drop.share, drop.lost, true, drop.missesTarget));
    return marked;
  }
}
