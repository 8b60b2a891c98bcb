package org.journeywall.desktop.takein;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// A line of the list: something that may be taken in or left, or a heading over such lines.
///
/// @param sort what is taken and left together, with one tick; null of a heading
/// @param badge a word for what it is
/// @param title what it is about
/// @param place where that is; may be empty
/// @param detail what is different; may be empty
/// @param taken whether it is wanted
record Offer(
    @Nullable Sort sort,
    String badge,
    String title,
    String place,
    String detail,
    BooleanProperty taken) {

  /// What may be taken and left together.
  enum Sort {
    ADDED,
    REMOVED,
    MOVED,
    CHANGED,
    /// Two cards that perhaps say the same.
    JOINED
  }

  static Offer heading(String text) {
    return new Offer(null, "", text, "", "", new SimpleBooleanProperty());
  }

  boolean isHeading() {
    return sort == null;
  }
}
