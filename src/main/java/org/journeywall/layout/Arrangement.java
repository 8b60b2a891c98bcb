package org.journeywall.layout;

import java.util.HashSet;
import java.util.Set;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.LaneId;
import org.journeywall.model.MapId;
import org.journeywall.model.StageId;
import org.journeywall.model.Workshop;

/// How somebody has the maps before them on a screen: which stacks are laid open, which lanes and
/// stages are folded. It is no part of the document, and what somebody does on a screen says
/// nothing of paper.
///
/// @param open the top cards of stacks whose cards stand side by side; others are ignored
/// @param lanes those that are folded to a strip; what is not there any more is ignored
/// @param stages those that are folded to a narrow column; the same
/// @param committee whether the strip of who is involved in which stage is shown
public record Arrangement(
    Set<CardId> open, Set<LaneId> lanes, Set<StageId> stages, Committee committee) {

  /// When the strip of who is involved is shown.
  public enum Committee {
    HIDDEN,
    /// On maps on which somebody is said to be involved.
    WHERE_KNOWN,
    SHOWN;

    /// Whether it is to be seen on a map. A workshop without personas has none all the same.
    public boolean shows(Workshop workshop, MapId map) {
      return switch (this) {
        case HIDDEN -> false;
        case SHOWN -> true;
        case WHERE_KNOWN ->
            workshop.personas().values().stream()
                .flatMap(persona -> persona.involvements().stream())
                .filter(one -> one.level() > 0)
                .map(one -> workshop.stages().get(one.stage()))
                .anyMatch(stage -> stage != null && stage.map().equals(map));
      };
    }
  }

  /// Every stack closed, nothing folded, the cards alone.
  public static final Arrangement PLAIN =
      new Arrangement(Set.of(), Set.of(), Set.of(), Committee.HIDDEN);

  public Arrangement {
    open = Set.copyOf(open);
    lanes = Set.copyOf(lanes);
    stages = Set.copyOf(stages);
  }

  /// A map as it is on paper: nothing folded and every stack laid open, for nobody can lift a card
  /// there to read what lies under it; and who is involved, where that is known.
  public static Arrangement onPaper(Grid grid) {
    var tops = new HashSet<CardId>();
    for (Card card : grid.workshop().cards().values()) {
      CardId top = card.place().under();
      if (top != null && card.place().map().equals(grid.map())) {
        tops.add(top);
      }
    }
    return onPaper(tops);
  }

  /// The same with these stacks laid open.
  public static Arrangement onPaper(Set<CardId> tops) {
    return new Arrangement(tops, Set.of(), Set.of(), Committee.WHERE_KNOWN);
  }

  /// With the strip of who is involved shown or not.
  public Arrangement with(Committee wanted) {
    return new Arrangement(open, lanes, stages, wanted);
  }

  /// With a stack laid open, or closed again.
  public Arrangement with(CardId top, boolean laidOpen) {
    return new Arrangement(changed(open, top, laidOpen), lanes, stages, committee);
  }

  /// With a lane folded, or unfolded again.
  public Arrangement with(LaneId lane, boolean folded) {
    return new Arrangement(open, changed(lanes, lane, folded), stages, committee);
  }

  /// With a stage folded, or unfolded again.
  public Arrangement with(StageId stage, boolean folded) {
    return new Arrangement(open, lanes, changed(stages, stage, folded), committee);
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
