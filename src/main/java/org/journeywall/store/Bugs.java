package org.journeywall.store;

/// Where an exception goes that nobody expects: to whoever this program told to take them. For
/// places that must go on, or whose surroundings would swallow it.
public final class Bugs {
  private Bugs() {}

  /// Tells of a bug as if it had ended this thread.
  public static void report(Throwable bug) {
    Thread thread = Thread.currentThread();
    thread.getUncaughtExceptionHandler().uncaughtException(thread, bug);
  }

  /// The same task, whose bugs are told instead of thrown.
  static Runnable told(Runnable task) {
    return () -> {
      try {
        task.run();
      } catch (RuntimeException | Error bug) {
        report(bug);
      }
    };
  }
}
