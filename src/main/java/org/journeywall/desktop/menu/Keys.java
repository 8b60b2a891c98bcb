package org.journeywall.desktop.menu;

import java.util.List;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// The keys of a deed, as the toolkit knows them and as people read them.
public final class Keys {
  private Keys() {}

  /// The key shown in the menu; null for a deed without.
  public static @Nullable KeyCombination first(Deed deed) {
    return deed.keys().isEmpty() ? null : KeyCombination.valueOf(deed.keys().getFirst());
  }

  /// The other keys that do the same.
  public static List<KeyCombination> others(Deed deed) {
    return deed.keys().stream().skip(1).map(KeyCombination::valueOf).toList();
  }

  /// The key in the words or signs of the system at hand; empty for a deed without.
  public static String shown(Deed deed) {
    KeyCombination first = first(deed);
    return first == null ? "" : first.getDisplayText();
  }
}
