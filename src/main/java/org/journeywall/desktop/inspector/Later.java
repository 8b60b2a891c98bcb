package org.journeywall.desktop.inspector;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A panel that is made when it is first needed: a window is there sooner without those that nobody
/// has asked for yet.
final class Later<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private @Nullable T made;

  Later(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T there = made;
    if (there == null) {
      there = maker.get();
      made = there;
    }
    return there;
  }
}
