package org.journeywall.model;

/// One kind of thing looked at along the journey: one row of a map.
///
/// @param hint the small line under the name, for example “what holds them back”; may be empty
/// @param rows the least height of the lane in rows of notes, 1 to [#TALLEST]; it grows with its
///   cards
public record Lane(
    LaneId id,
    MapId map,
    Rank rank,
    LaneKind kind,
    String name,
    String hint,
    int rows,
    Extras extras) {

  /// The most rows of notes a lane can be asked to be high without cards.
  public static final int TALLEST = 20;

  public Lane {
    rows = Math.clamp(rows, 1, TALLEST);
  }

  public static Lane named(LaneId id, MapId map, Rank rank, LaneKind kind, String name) {
    return new Lane(id, map, rank, kind, name, "", 1, Extras.NONE);
  }

  public Lane withRank(Rank newRank) {
    return new Lane(id, map, newRank, kind, name, hint, rows, extras);
  }

  public Lane withName(String newName) {
    return new Lane(id, map, rank, kind, newName, hint, rows, extras);
  }

  public Lane withHint(String newHint) {
    return new Lane(id, map, rank, kind, name, newHint, rows, extras);
  }

  public Lane withKind(LaneKind newKind) {
    return new Lane(id, map, rank, newKind, name, hint, rows, extras);
  }

  public Lane withRows(int newRows) {
    return new Lane(id, map, rank, kind, name, hint, newRows, extras);
  }
}
