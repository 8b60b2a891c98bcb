package org.journeywall.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import org.journeywall.model.Patch;
import org.jspecify.annotations.Nullable;

/// What can be taken back and brought again, without limit: patches share their records with the
/// workshops they lead between, so a step costs what it changed.
final class History {

  /// One committed command.
  ///
  /// @param before what was selected before it, put back by undo
  /// @param after what was selected after it, put back by redo
  record Step(Label label, Patch patch, Selection before, Selection after) {}

  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();

  void add(Step step) {
    done.push(step);
    undone.clear();
  }

  void clear() {
    done.clear();
    undone.clear();
  }

  @Nullable Step last() {
    return done.peek();
  }

  @Nullable Step next() {
    return undone.peek();
  }

  /// Takes the last step back, which must be there.
  Step undo() {
    Step step = done.pop();
    undone.push(step);
    return step;
  }

  /// Brings the next step again, which must be there.
  Step redo() {
    Step step = undone.pop();
    done.push(step);
    return step;
  }
}
