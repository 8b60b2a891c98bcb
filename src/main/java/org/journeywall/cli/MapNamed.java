package org.journeywall.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Problem;
import org.journeywall.model.Workshop;

/// Finds the map somebody names on the command line.
final class MapNamed {
  private MapNamed() {}

  /// By its id, else by its name, else by its name in other letters.
  static Optional<JourneyMap> in(List<JourneyMap> maps, String asked) {
    List<Predicate<JourneyMap>> ways =
        List.of(
            map -> map.id().value().equals(asked),
            map -> map.name().equals(asked),
            map -> map.name().equalsIgnoreCase(asked));
    return ways.stream().flatMap(way -> maps.stream().filter(way)).findFirst();
  }

  static Problem unknown(String file, String asked, Workshop workshop) {
    String there = workshop.mapsInOrder().stream().map(JourneyMap::name).collect(joining(", "));
    return Problem.of(Problem.Kind.MAP_UNKNOWN, file, asked, there);
  }
}
