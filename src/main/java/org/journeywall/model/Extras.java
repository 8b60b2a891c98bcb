package org.journeywall.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Fields of a record that a newer version of the program wrote and this one does not know: name to
/// JSON text, kept as they were so that they stand in the file again after saving.
public record Extras(SortedMap<String, String> fields) {
  public static final Extras NONE = new Extras(new TreeMap<>());

  public Extras {
    fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
  }

  public static Extras of(Map<String, String> fields) {
    return fields.isEmpty() ? NONE : new Extras(new TreeMap<>(fields));
  }
}
