package org.journeywall.compare;

/// Where something stands, by name; a stage, lane or persona names only its map, if it has one.
///
/// @param stage empty in the parking lot and of what is no card
/// @param lane empty as the stage is
/// @param parked whether a card lies in the parking lot
/// @param under the card on top of the stack it lies in; empty where it lies in none
/// @param position in its order, counted from 1
public record Whereabouts(
    String map,
    String stage,
    String step,
    String lane,
    boolean parked,
    String under,
    int position) {

  static Whereabouts inOrder(String map, int position) {
    return new Whereabouts(map, "", "", "", false, "", position);
  }

  /// Whether only the position differs.
  boolean sameButOrder(Whereabouts other) {
    return equals(
        new Whereabouts(
            other.map, other.stage, other.step, other.lane, other.parked, other.under, position));
  }
}
