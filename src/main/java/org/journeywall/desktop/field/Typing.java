package org.journeywall.desktop.field;

import org.jspecify.annotations.Nullable;

/// Knows in which entry of a panel somebody is typing, so that what is half typed can be kept
/// before the panel turns to something else, and takes undo and redo where nothing is half typed.
public final class Typing {
  private final Runnable undo;
  private final Runnable redo;
  private @Nullable Entry current;

  public Typing(Runnable undo, Runnable redo) {
    this.undo = undo;
    this.redo = redo;
  }

  void began(Entry entry) {
    current = entry;
  }

  void ended(Entry entry) {
    if (current == entry) {
      current = null;
    }
  }

  void undo() {
    undo.run();
  }

  void redo() {
    redo.run();
  }

  /// Commits what is half typed, to what the entry showed when the typing began.
  public void settle() {
    if (current != null) {
      current.commit();
    }
  }
}
