package org.journeywall.insight;

import org.journeywall.model.Grid;

/// How large a map is.
///
/// @param cards on the map and in its parking lot
/// @param personas of the whole workshop
public record MapSize(int cards, int stages, int personas) {

  public static MapSize of(Grid grid) {
    int cards = grid.parked().size();
    for (var stage : grid.stages()) {
      for (var lane : grid.lanes()) {
        cards += grid.cards(stage.id(), lane.id()).size();
      }
    }
    return new MapSize(cards, grid.stages().size(), grid.workshop().personas().size());
  }
}
