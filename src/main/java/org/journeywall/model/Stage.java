package org.journeywall.model;

import java.util.List;

/// A phase of the journey: one column of a map.
///
/// @param goal what the customer wants to have reached at its end; may be empty
/// @param duration how long it typically takes, in the facilitator's words (“2–3 weeks”,
///   “ongoing”); may be empty
/// @param owner the team that answers for the stage; may be empty
/// @param steps smaller steps, in order
/// @param columns how many notes stand side by side in a cell, 1 to [#WIDEST]
public record Stage(
    StageId id,
    MapId map,
    Rank rank,
    String name,
    String goal,
    String duration,
    String owner,
    List<Step> steps,
    int columns,
    Extras extras) {

  /// The most notes side by side in one cell.
  public static final int WIDEST = 40;

  /// How many notes a new stage holds side by side.
  public static final int USUAL = 2;

  public Stage {
    steps = List.copyOf(steps);
    columns = Math.clamp(columns, 1, WIDEST);
  }

  public static Stage named(StageId id, MapId map, Rank rank, String name) {
    return new Stage(id, map, rank, name, "", "", "", List.of(), USUAL, Extras.NONE);
  }

  public Stage withRank(Rank newRank) {
    return new Stage(id, map, newRank, name, goal, duration, owner, steps, columns, extras);
  }

  public Stage withName(String newName) {
    return new Stage(id, map, rank, newName, goal, duration, owner, steps, columns, extras);
  }

  public Stage withGoal(String newGoal) {
    return new Stage(id, map, rank, name, newGoal, duration, owner, steps, columns, extras);
  }

  public Stage withDuration(String newDuration) {
    return new Stage(id, map, rank, name, goal, newDuration, owner, steps, columns, extras);
  }

  public Stage withOwner(String newOwner) {
    return new Stage(id, map, rank, name, goal, duration, newOwner, steps, columns, extras);
  }

  public Stage withSteps(List<Step> newSteps) {
    return new Stage(id, map, rank, name, goal, duration, owner, newSteps, columns, extras);
  }

  public Stage withColumns(int newColumns) {
    return new Stage(id, map, rank, name, goal, duration, owner, steps, newColumns, extras);
  }
}
