package org.journeywall.store;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;

/// Threads that do not keep the program alive: a drive that hangs blocks its thread for ever, and
/// the program must end all the same.
public final class DaemonThreads {
  private DaemonThreads() {}

  private static ThreadFactory named(String name) {
    return Thread.ofPlatform().daemon().name(name).factory();
  }

  /// One thread that does everything it is given in turn, for the files of one document.
  public static ExecutorService disk(String name) {
    return Executors.newSingleThreadExecutor(named(name));
  }

  /// As many threads as there are tasks at a time, for whatever else waits for drives: one that
  /// hangs holds up its own task alone. Virtual threads share so few that two of them would hold up
  /// the program.
  public static ExecutorService disks(String name) {
    return Executors.newCachedThreadPool(named(name));
  }

  static ScheduledExecutorService timer(String name) {
    return Executors.newSingleThreadScheduledExecutor(named(name));
  }
}
