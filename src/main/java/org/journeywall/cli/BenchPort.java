package org.journeywall.cli;

import java.util.Optional;
import java.util.SequencedMap;
import org.journeywall.model.Outcome;

/// What the command line asks of the window, which it does not know, to have it measured.
public interface BenchPort {
  /// The sentence that says why no window can be opened here; empty where one can.
  Optional<String> obstacle();

  /// The fewest cards a wall is measured with.
  int fewestCards();

  /// Measures a scenario in a real window. May be asked once in a process.
  ///
  /// @return the figures by their names, in milliseconds and megabytes
  Outcome<SequencedMap<String, Double>> measure(String scenario, int cards);
}
