package org.journeywall.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;

/// Those who want to hear of one kind of event. Everyone hears every event, in the order they
/// happened, even where a listener fails or causes the next event while it listens.
final class Listeners<E> {
  private final List<Consumer<? super E>> listeners = new ArrayList<>();
  private final Queue<E> waiting = new ArrayDeque<>();
  private final Consumer<? super Throwable> failures;
  private boolean telling;

  Listeners(Consumer<? super Throwable> failures) {
    this.failures = failures;
  }

  /// Adds a listener; what is returned takes it off again.
  Runnable add(Consumer<? super E> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  void tell(E event) {
    waiting.add(event);
    if (telling) {
      return;
    }
    telling = true;
    try {
      for (E next = waiting.poll(); next != null; next = waiting.poll()) {
        tellAll(next);
      }
    } finally {
      telling = false;
    }
  }

  private void tellAll(E event) {
    for (Consumer<? super E> listener : List.copyOf(listeners)) {
      try {
        listener.accept(event);
      } catch (RuntimeException | Error failure) {
        failures.accept(failure);
      }
    }
  }
}
