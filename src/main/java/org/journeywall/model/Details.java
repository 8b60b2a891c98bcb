package org.journeywall.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a card of one kind or another is asked for. A card keeps all of it when its kind changes,
/// so that changing back loses nothing.
///
/// @param channel of a touchpoint: web, call, e-mail, event …; may be empty
/// @param owner the team that answers for the card; may be empty
/// @param momentOfTruth whether the customer decides here to go on or leave
/// @param scores of an emotion: one or more per persona
/// @param metric of a metric card
/// @param severity of a concern
/// @param status of an action or opportunity
/// @param due of an action or opportunity
/// @param weighing of an opportunity
public record Details(
    String channel,
    String owner,
    boolean momentOfTruth,
    List<Score> scores,
    @Nullable Metric metric,
    @Nullable Severity severity,
    @Nullable Status status,
    @Nullable Due due,
    @Nullable Weighing weighing) {
  public static final Details NONE =
      new Details("", "", false, List.of(), null, null, null, null, null);

  public Details {
    scores = List.copyOf(scores);
  }

  public Details withChannel(String newChannel) {
    return new Details(
        newChannel, owner, momentOfTruth, scores, metric, severity, status, due, weighing);
  }

  public Details withOwner(String newOwner) {
    return new Details(
        channel, newOwner, momentOfTruth, scores, metric, severity, status, due, weighing);
  }

  public Details withMomentOfTruth(boolean newMark) {
    return new Details(channel, owner, newMark, scores, metric, severity, status, due, weighing);
  }

  public Details withScores(List<Score> newScores) {
    return new Details(
        channel, owner, momentOfTruth, newScores, metric, severity, status, due, weighing);
  }

  public Details withMetric(@Nullable Metric newMetric) {
    return new Details(
        channel, owner, momentOfTruth, scores, newMetric, severity, status, due, weighing);
  }

  public Details withSeverity(@Nullable Severity newSeverity) {
    return new Details(
        channel, owner, momentOfTruth, scores, metric, newSeverity, status, due, weighing);
  }

  public Details withStatus(@Nullable Status newStatus) {
    return new Details(
        channel, owner, momentOfTruth, scores, metric, severity, newStatus, due, weighing);
  }

  public Details withDue(@Nullable Due newDue) {
    return new Details(
        channel, owner, momentOfTruth, scores, metric, severity, status, newDue, weighing);
  }

  public Details withWeighing(@Nullable Weighing newWeighing) {
    return new Details(
        channel, owner, momentOfTruth, scores, metric, severity, status, due, newWeighing);
  }
}
