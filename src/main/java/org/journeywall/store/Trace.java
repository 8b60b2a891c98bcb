package org.journeywall.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// What was thrown, for those who mend it: kinds and places in the program, and nothing of what a
/// user wrote. Messages are left out where something but the virtual machine words them, since they
/// quote what was being worked on.
public final class Trace {
  /// A stack that overflowed repeats itself.
  private static final int MOST_FRAMES = 60;

  private Trace() {}

  /// One paragraph for each cause.
  public static String of(Throwable thrown) {
    var text = new StringBuilder();
    Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Throwable next = thrown; next != null && told.add(next); next = next.getCause()) {
      text.append(told.size() > 1 ? "Caused by: " : "").append(name(next)).append('\n');
      for (String frame : frames(next)) {
        text.append("  at ").append(frame).append('\n');
      }
    }
    return text.toString();
  }

  /// What tells one bug from another: what was thrown, and where.
  public static String fingerprint(Throwable thrown) {
    StackTraceElement[] stack = thrown.getStackTrace();
    return thrown.getClass().getName() + (stack.length > 0 ? " at " + stack[0] : "");
  }

  private static String name(Throwable thrown) {
    String kind = thrown.getClass().getName();
    boolean spoken = thrown.getMessage() != null && isMachines(thrown);
    return spoken ? kind + ": " + thrown.getMessage() : kind;
  }

  private static boolean isMachines(Throwable thrown) {
    return thrown instanceof VirtualMachineError
        || thrown instanceof LinkageError
        || thrown instanceof NullPointerException
        || thrown instanceof IndexOutOfBoundsException
        || thrown instanceof ClassCastException;
  }

  private static List<String> frames(Throwable thrown) {
    StackTraceElement[] stack = thrown.getStackTrace();
    var frames = new ArrayList<String>();
    for (int i = 0; i < Math.min(stack.length, MOST_FRAMES); i++) {
      frames.add(stack[i].toString());
    }
    if (stack.length > MOST_FRAMES) {
      frames.add("… and " + (stack.length - MOST_FRAMES) + " more");
    }
    return frames;
  }
}
