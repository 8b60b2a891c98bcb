package org.journeywall.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;

/// Strace at work on a process that is running, where the system has it and lets it.
final class Strace implements AutoCloseable {
  private final Process process;

  /// @param inject what happens at which system call, as strace's own option says it
  Strace(long pid, String inject) throws IOException {
    String calls = inject.substring(0, inject.indexOf(':'));
    process =
        new ProcessBuilder(
                List.of(
                    "strace",
                    "-f",
                    "-o",
                    "/dev/null",
                    "-e",
                    "trace=" + calls,
                    "-e",
                    "inject=" + inject,
                    "-p",
                    Long.toString(pid)))
            .start();
    BufferedReader said = process.errorReader();
    String line = said.readLine();
    if (line == null || !line.contains("attached")) {
      throw new IOException("strace: " + line);
    }
    Thread.ofVirtual().start(() -> listen(said));
  }

  // Where nobody reads what it says it stops in the end.
  private static void listen(BufferedReader said) {
    try {
      while (said.readLine() != null) {
        // On to the next line.
      }
    } catch (IOException _) {
      // It has ended.
    }
  }

  /// Whether it can be used here.
  static boolean works() {
    try {
      return new ProcessBuilder("strace", "-o", "/dev/null", "true").start().waitFor() == 0;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Lets the process go on without it.
  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
