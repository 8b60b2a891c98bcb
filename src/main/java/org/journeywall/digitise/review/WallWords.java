package org.journeywall.digitise.review;

/// What things are called that came off the wall without a name, in the user's language.
public interface WallWords {
  /// A map of its own.
  String map();

  /// A stage without a name.
  ///
  /// @param number 1 for the first
  String stage(int number);

  /// The lane of a wall that has none.
  String onlyLane();

  /// A lane without a name.
  ///
  /// @param number 1 for the first
  String lane(int number);
}
