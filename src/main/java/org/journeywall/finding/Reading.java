package org.journeywall.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.journeywall.model.Dismissal;
import org.journeywall.model.Grid;
import org.journeywall.model.JourneyMap;

/// What one map says to who reads it with care.
///
/// @param open what there is to say, most important first
/// @param dismissed what would be said had the room not dismissed it, likewise
public record Reading(List<Finding> open, List<Dismissed> dismissed) {
  /// Of a map that has not been read yet.
  public static final Reading NONE = new Reading(List.of(), List.of());

  /// A finding that is told no more, and why.
  public record Dismissed(Finding finding, Dismissal dismissal) {}

  public Reading {
    open = List.copyOf(open);
    dismissed = List.copyOf(dismissed);
  }

  /// Reads the map of a grid. A map without cards says nothing: who has just begun needs no
  /// reproaches.
  ///
  /// @param wordings what is known of texts that were read before
  public static Reading of(Grid grid, Wordings wordings) {
    if (grid.inReadingOrder().isEmpty()) {
      return NONE;
    }
    Stream<Finding> all =
        Stream.of(
                FrameRules.of(grid),
                CardRules.of(grid),
                FeelingRules.of(grid),
                Duplicates.of(grid, wordings))
            .flatMap(List::stream)
            .sorted(Comparator.comparingDouble(Finding::weight).reversed());
    return sorted(all.toList(), dismissals(grid));
  }

  private static List<Dismissal> dismissals(Grid grid) {
    JourneyMap map = grid.workshop().maps().get(grid.map());
    return map == null ? List.of() : map.dismissals();
  }

  private static Reading sorted(List<Finding> all, List<Dismissal> dismissals) {
    var open = new ArrayList<Finding>();
    var dismissed = new ArrayList<Dismissed>();
    for (Finding finding : all) {
      Dismissal its = finding.dismissal("");
      dismissals.stream()
          .filter(its::sameFinding)
          .findFirst()
          .ifPresentOrElse(
              why -> dismissed.add(new Dismissed(finding, why)), () -> open.add(finding));
    }
    return new Reading(open, dismissed);
  }
}
