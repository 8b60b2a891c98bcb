package org.journeywall.model;

import java.util.function.Function;

/// What came of something that may fail for reasons outside the program: a value, or the [Problem]
/// that stood in the way. Bugs are exceptions instead.
public sealed interface Outcome<T> {
  /// It worked.
  record Done<T>(T value) implements Outcome<T> {}

  /// It did not, and this is what to tell the user.
  record Failed<T>(Problem problem) implements Outcome<T> {}

  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Outcome<T> failed(Problem problem) {
    return new Failed<>(problem);
  }

  /// The next step with this one's value, or the same problem.
  default <U> Outcome<U> then(Function<? super T, Outcome<U>> next) {
    return switch (this) {
      case Done<T>(var value) -> next.apply(value);
      case Failed<T>(var problem) -> failed(problem);
    };
  }

  /// This value turned into another, or the same problem.
  default <U> Outcome<U> map(Function<? super T, ? extends U> change) {
    return then(value -> done(change.apply(value)));
  }
}
