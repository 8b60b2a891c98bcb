package org.journeywall.layout;

import java.util.HashSet;
import java.util.Set;
import org.journeywall.model.CardId;

/// How somebody has a map before them on a screen: which stacks are laid open. It is no part of the
/// document, and paper knows nothing of it.
///
/// @param open the top cards of stacks whose cards stand side by side; others are ignored
public record Arrangement(Set<CardId> open) {
  /// Everything as it is on paper.
  public static final Arrangement PLAIN = new Arrangement(Set.of());

  public Arrangement {
    open = Set.copyOf(open);
  }

  /// With a stack laid open, or closed again.
  public Arrangement with(CardId top, boolean laidOpen) {
    return new Arrangement(changed(open, top, laidOpen));
  }

  private static <T> Set<T> changed(Set<T> set, T one, boolean in) {
    var changed = new HashSet<>(set);
    if (in) {
      changed.add(one);
    } else {
      changed.remove(one);
    }
    return changed;
  }
}
