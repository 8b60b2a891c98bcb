package org.journeywall.endtoend;

import org.journeywall.model.Outcome;

/// What must have worked for a test to go on.
final class Got {
  private Got() {}

  static <T> T value(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Failed<T>(var problem) -> throw new AssertionError(problem);
    };
  }
}
