package org.journeywall.model;

/// One map of a workshop: a grid of stages and lanes for one persona, market or point in time. Its
/// stages, lanes and cards name it; it holds only what is said of the map as a whole.
///
/// @param name what the map's tab says, for example “Current state”
/// @param title what stands in the wall's corner, for example “Buyer journey”; empty to show the
///   name
/// @param subtitle the line below, for example “current state · Q4 2026”; may be empty
/// @param state whether the map shows what is or what should be
public record JourneyMap(
    MapId id,
    Rank rank,
    String name,
    String title,
    String subtitle,
    MapState state,
    Extras extras) {

  public static JourneyMap named(MapId id, Rank rank, String name) {
    return new JourneyMap(id, rank, name, "", "", MapState.CURRENT, Extras.NONE);
  }

  public JourneyMap withRank(Rank newRank) {
    return new JourneyMap(id, newRank, name, title, subtitle, state, extras);
  }

  public JourneyMap withNames(String newName, String newTitle, String newSubtitle) {
    return new JourneyMap(id, rank, newName, newTitle, newSubtitle, state, extras);
  }

  public JourneyMap withState(MapState newState) {
    return new JourneyMap(id, rank, name, title, subtitle, newState, extras);
  }
}
