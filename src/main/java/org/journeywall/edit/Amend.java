package org.journeywall.edit;

import java.util.LinkedHashSet;
import java.util.List;

/// What is done with some of a list's items.
public enum Amend {
  /// They are added at the end, where they are not there yet.
  ADD,
  /// They are taken out.
  REMOVE,
  /// They alone stand in the list.
  SET;

  <T> List<T> of(List<T> list, List<T> items) {
    var amended = new LinkedHashSet<T>(this == SET ? List.of() : list);
    switch (this) {
      case ADD, SET -> amended.addAll(items);
      case REMOVE -> items.forEach(amended::remove);
    }
    return List.copyOf(amended);
  }
}
