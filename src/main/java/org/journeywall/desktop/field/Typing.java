package org.journeywall.desktop.field;

import java.util.function.Consumer;
import org.journeywall.desktop.Desk;
import org.jspecify.annotations.Nullable;

/// Knows in which entry of a panel somebody is typing, so that what is half typed is kept as a
/// draft and can be committed before the panel turns to something else, and takes undo and redo
/// where nothing is half typed.
public final class Typing {
  private final Runnable undo;
  private final Runnable redo;
  private final Consumer<Runnable> drafts;
  private @Nullable Entry current;

  /// @param drafts keeps what would be committed, see [Desk#draft]
  public Typing(Runnable undo, Runnable redo, Consumer<Runnable> drafts) {
    this.undo = undo;
    this.redo = redo;
    this.drafts = drafts;
  }

  /// The typing in a panel of this desk.
  public static Typing on(Desk desk) {
    return new Typing(desk::undo, desk::redo, desk::draft);
  }

  void draft(Runnable commit) {
    drafts.accept(commit);
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
