package org.journeywall.layout;

import java.util.HashSet;
import java.util.Set;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.LaneId;
import org.journeywall.model.StageId;

/// How somebody has the maps before them on a screen: which stacks are laid open, which lanes and
/// stages are folded. It is no part of the document, and what somebody does on a screen says
/// nothing of paper.
///
/// @param open the top cards of stacks whose cards stand side by side; others are ignored
/// @param lanes those that are folded to a strip; what is not there any more is ignored
/// @param stages those that are folded to a narrow column; the same
public record Arrangement(Set<CardId> open, Set<LaneId> lanes, Set<StageId> stages) {
  /// Every stack closed, nothing folded.
  public static final Arrangement PLAIN = new Arrangement(Set.of(), Set.of(), Set.of());

  public Arrangement {
    open = Set.copyOf(open);
    lanes = Set.copyOf(lanes);
    stages = Set.copyOf(stages);
  }

  /// A map as it is on paper: nothing folded and every stack laid open, for nobody can lift a card
  /// there to read what lies under it.
  public static Arrangement onPaper(Grid grid) {
    var tops = new HashSet<CardId>();
    for (Card card : grid.workshop().cards().values()) {
      CardId top = card.place().under();
      if (top != null && card.place().map().equals(grid.map())) {
        tops.add(top);
      }
    }
    return new Arrangement(tops, Set.of(), Set.of());
  }

  /// With a stack laid open, or closed again.
  public Arrangement with(CardId top, boolean laidOpen) {
    return new Arrangement(changed(open, top, laidOpen), lanes, stages);
  }

  /// With a lane folded, or unfolded again.
  public Arrangement with(LaneId lane, boolean folded) {
    return new Arrangement(open, changed(lanes, lane, folded), stages);
  }

  /// With a stage folded, or unfolded again.
  public Arrangement with(StageId stage, boolean folded) {
    return new Arrangement(open, lanes, changed(stages, stage, folded));
  }

  private static <T> Set<T> changed(Set<T> set, T one, boolean in) {
    var changed = new HashSet<>(set);
    if (in) {
      changed.add(one);
    } else {
      changed.remove(one);
    }
    return changed;
  }
}
