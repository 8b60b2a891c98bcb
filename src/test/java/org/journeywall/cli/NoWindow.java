package org.journeywall.cli;

import java.util.Optional;
import java.util.SequencedMap;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;

/// A machine on which no window can be opened.
final class NoWindow implements BenchPort {
  @Override
  public Optional<String> obstacle() {
    return Optional.of("There is no display.");
  }

  @Override
  public int fewestCards() {
    return 48;
  }

  @Override
  public Outcome<SequencedMap<String, Double>> measure(String scenario, int cards) {
    return Outcome.failed(Problem.of(Problem.Kind.NO_DISPLAY, null));
  }
}
