package org.journeywall.model;

import java.util.ArrayList;
import java.util.List;

/// One map of a workshop: a grid of stages and lanes for one persona, market or point in time. Its
/// stages, lanes and cards name it; it holds only what is said of the map as a whole.
///
/// @param name what the map's tab says, for example “Current state”
/// @param title what stands in the wall's corner, for example “Buyer journey”; empty to show the
///   name
/// @param subtitle the line below, for example “current state · Q4 2026”; may be empty
/// @param state whether the map shows what is or what should be
/// @param dismissals the findings that are to be told no more, each once
public record JourneyMap(
    MapId id,
    Rank rank,
    String name,
    String title,
    String subtitle,
    MapState state,
    List<Dismissal> dismissals,
    Extras extras) {
  public JourneyMap {
    dismissals = List.copyOf(dismissals);
  }

  /// A map of which nothing was dismissed.
  public JourneyMap(
      MapId id,
      Rank rank,
      String name,
      String title,
      String subtitle,
      MapState state,
      Extras extras) {
    this(id, rank, name, title, subtitle, state, List.of(), extras);
  }

  public static JourneyMap named(MapId id, Rank rank, String name) {
    return new JourneyMap(id, rank, name, "", "", MapState.CURRENT, Extras.NONE);
  }

  public JourneyMap withRank(Rank newRank) {
    return new JourneyMap(id, newRank, name, title, subtitle, state, dismissals, extras);
  }

  public JourneyMap withNames(String newName, String newTitle, String newSubtitle) {
    return new JourneyMap(id, rank, newName, newTitle, newSubtitle, state, dismissals, extras);
  }

  public JourneyMap withState(MapState newState) {
    return new JourneyMap(id, rank, name, title, subtitle, newState, dismissals, extras);
  }

  /// The map with this finding dismissed, in place of an earlier dismissal of it.
  public JourneyMap dismissing(Dismissal dismissal) {
    var all = new ArrayList<Dismissal>(bringingBack(dismissal).dismissals);
    all.add(dismissal);
    return withDismissals(all);
  }

  /// The map in which the finding is told again.
  public JourneyMap bringingBack(Dismissal dismissal) {
    return withDismissals(
        dismissals.stream().filter(other -> !other.sameFinding(dismissal)).toList());
  }

  public JourneyMap withDismissals(List<Dismissal> newDismissals) {
    return new JourneyMap(id, rank, name, title, subtitle, state, newDismissals, extras);
  }
}
