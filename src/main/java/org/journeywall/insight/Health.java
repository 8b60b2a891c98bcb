package org.journeywall.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Grid;
import org.journeywall.model.Metric;
import org.journeywall.model.Stage;
import org.jspecify.annotations.Nullable;

/// The health of an account or a journey: each metric against its target and its threshold, stage
/// by stage, and how long the whole takes.
///
/// @param stages those that have a metric, from left to right; the metrics of the parking lot last,
///   without a stage
/// @param cycle how long the stages take together
public record Health(List<OfStage> stages, CycleTime cycle) {

  /// How a metric stands, best first.
  public enum State {
    /// It has reached its target, or has none and is within its threshold.
    GOOD,
    /// It has no value, or nothing to hold it against.
    UNKNOWN,
    /// It misses its target but is within its threshold.
    SHORT,
    /// It is beyond its threshold, or misses its target where it has no threshold: a flag is
    /// raised.
    FLAGGED
  }

  /// A metric and how it stands.
  ///
  /// @param trend against the value before
  public record Line(Card card, Metric metric, State state, Optional<Trend> trend) {}

  /// The metrics of a stage.
  ///
  /// @param stage null for those in the parking lot
  /// @param lines in reading order; never empty
  /// @param arriving how many come from the stage before; null where that is not known
  public record OfStage(
      @Nullable Stage stage, List<Line> lines, Funnel.@Nullable Conversion arriving) {
    public OfStage {
      lines = List.copyOf(lines);
    }

    /// How the worst of them stands, the conversion with them.
    public State state() {
      if (arriving != null && arriving.missesTarget()) {
        return State.FLAGGED;
      }
      return lines.stream().map(Line::state).max(Comparator.naturalOrder()).orElse(State.UNKNOWN);
    }
  }

  public Health {
    stages = List.copyOf(stages);
  }

  public static Health of(Grid grid) {
    var stages = new ArrayList<OfStage>();
    List<Funnel.Conversion> conversions = Funnel.of(grid).conversions();
    for (Stage stage : grid.stages()) {
      add(
          stages,
          stage,
          grid.lanes().stream()
              .flatMap(lane -> grid.metrics(stage.id(), lane.id()).stream())
              .toList(),
          conversions.stream().filter(one -> one.to().equals(stage.id())).findFirst().orElse(null));
    }
    add(stages, null, grid.parked(), null);
    return new Health(stages, CycleTime.of(grid.stages()));
  }

  private static void add(
      List<OfStage> stages,
      @Nullable Stage stage,
      List<Card> cards,
      Funnel.@Nullable Conversion arriving) {
    List<Line> lines =
        cards.stream()
            .filter(card -> card.kind() == CardKind.METRIC)
            .map(Health::line)
            .filter(Objects::nonNull)
            .toList();
    if (!lines.isEmpty()) {
      stages.add(new OfStage(stage, lines, arriving));
    }
  }

  private static @Nullable Line line(Card card) {
    Metric metric = card.details().metric();
    return metric == null ? null : new Line(card, metric, state(metric), Trend.of(metric));
  }

  /// How a metric stands. A value equal to its threshold raises no flag.
  public static State state(Metric metric) {
    if (metric.value() == null || metric.target() == null && metric.threshold() == null) {
      return State.UNKNOWN;
    }
    if (Targets.isBeyond(metric, metric.threshold())) {
      return State.FLAGGED;
    }
    if (!Targets.isMissed(metric)) {
      return State.GOOD;
    }
    return metric.threshold() == null ? State.FLAGGED : State.SHORT;
  }

  /// How many metrics stand so.
  public int count(State state) {
    return (int)
        stages.stream()
            .flatMap(stage -> stage.lines.stream())
            .filter(line -> line.state == state)
            .count();
  }
}
