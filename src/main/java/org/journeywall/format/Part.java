package org.journeywall.format;

import org.jspecify.annotations.Nullable;

/// How one kind of record stands in the file: its fields, in order, both ways.
interface Part<T> {
  /// The record these fields say; null where what it cannot do without is missing.
  @Nullable T read(FieldsIn in);

  void write(T value, FieldsOut out);

  /// What tells this one from its neighbours in a list, so that unknown fields stay with it when
  /// the list changes.
  default String key(T value) {
    return "";
  }
}
