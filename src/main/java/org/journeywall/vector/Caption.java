package org.journeywall.vector;

import java.util.List;
import org.journeywall.paint.Mark;
import org.jspecify.annotations.Nullable;

/// What is said of a group of marks beside its picture.
///
/// @param title what it is, for people who cannot see it and as a hint under the pointer; empty for
///   nothing
/// @param attributes of its element, in this order
public record Caption(String title, List<Attribute> attributes) {

  /// One attribute.
  public record Attribute(String name, String value) {}

  public Caption {
    attributes = List.copyOf(attributes);
  }

  /// Who knows the workshop says it; null for groups that are only drawn together.
  public interface Source {
    @Nullable Caption of(Mark.Group group);
  }
}
