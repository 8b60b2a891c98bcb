package org.journeywall.compare;

import java.time.LocalDate;
import java.util.List;

/// What stands in a field, apart from any language.
public sealed interface Value {
  /// Nothing at all.
  Value NONE = new Text("");

  /// Words of the user's.
  record Text(String text) implements Value {}

  /// One of the choices of the model.
  record Choice(Enum<?> choice) implements Value {}

  record Figure(double figure) implements Value {}

  record Day(LocalDate day) implements Value {}

  /// Something that is there or not: a mark, a picture.
  record Flag(boolean there) implements Value {}

  /// Several things, in order.
  record Items(List<String> items) implements Value {
    public Items {
      items = List.copyOf(items);
    }
  }
}
