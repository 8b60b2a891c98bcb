package org.journeywall.format;

import java.util.List;
import java.util.function.UnaryOperator;

/// The way from every older version of the format to the current one: one step per version, in
/// order.
///
/// @param steps ascending, each beginning where the one before it ends
record Migrations(List<Step> steps) {
  /// Turns a whole file of version `from` into one of version `to`; the step need not set
  /// `schemaVersion`.
  record Step(SchemaVersion from, SchemaVersion to, UnaryOperator<Json.Obj> change) {}

  /// The steps there are; 1.0 is the first version, 1.1 brought the stacks of cards, 1.2 the
  /// findings that were dismissed, the content plan and what opportunities weigh.
  static final Migrations ALL =
      new Migrations(
          List.of(
              new Step(new SchemaVersion(1, 0), new SchemaVersion(1, 1), UnaryOperator.identity()),
              new Step(
                  new SchemaVersion(1, 1), new SchemaVersion(1, 2), UnaryOperator.identity())));

  Migrations {
    steps = List.copyOf(steps);
  }

  /// Whether a file of this version can be brought to `to`.
  boolean reach(SchemaVersion from, SchemaVersion to) {
    SchemaVersion at = from;
    for (Step step : steps) {
      at = step.from().equals(at) ? step.to() : at;
    }
    return at.equals(to);
  }

  /// The file after every step from its version on.
  Json.Obj apply(Json.Obj file, SchemaVersion from) {
    Json.Obj migrated = file;
    SchemaVersion at = from;
    for (Step step : steps) {
      if (step.from().equals(at)) {
        migrated = step.change().apply(migrated);
        at = step.to();
      }
    }
    return migrated;
  }
}
