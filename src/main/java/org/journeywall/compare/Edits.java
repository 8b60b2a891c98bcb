package org.journeywall.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The fields in which two states of a record differ.
final class Edits {
  private Edits() {}

  static <R> List<Difference.Edit> between(
      R first, Names was, R second, Names is, List<Field<R>> fields) {
    var edits = new ArrayList<Difference.Edit>();
    for (Field<R> field : fields) {
      if (!Objects.equals(field.raw().apply(first), field.raw().apply(second))) {
        edits.add(
            new Difference.Edit(
                field.name(), field.shown().apply(first, was), field.shown().apply(second, is)));
      }
    }
    return edits;
  }

  /// The record with these fields as the other has them.
  static <R> R taken(R record, R other, List<Difference.Edit> edits, List<Field<R>> fields) {
    R taken = record;
    for (Field<R> field : fields) {
      if (edits.stream().anyMatch(edit -> edit.field() == field.name())) {
        taken = field.take().apply(taken, other);
      }
    }
    return taken;
  }
}
