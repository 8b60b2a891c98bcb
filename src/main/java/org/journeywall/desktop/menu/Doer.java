package org.journeywall.desktop.menu;

import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Does what the menus offer, for one window.
public interface Doer {

  /// Does it. Never called while it is not possible.
  void perform(Deed deed);

  /// Whether there is anything to do it with.
  ObservableValue<Boolean> possible(Deed deed);

  /// For a deed that is in force or not, whether it is; null for any other.
  @Nullable ObservableValue<Boolean> inForce(Deed deed);

  /// What the menu says, where that changes with what it would do; null for the deed's own text.
  @Nullable ObservableValue<String> title(Deed deed);
}
