package org.journeywall.edit;

import java.util.List;
import java.util.function.Consumer;
import org.journeywall.model.Patch;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// The desk on which one workshop is edited: what is committed, the preview of a gesture that is
/// going on, the history, the selection, and those who listen. The one mutable class of the core.
///
/// For one thread, the one that created it. Listeners hear each event after the editor has taken it
/// in, so they may ask and even change the editor; one that throws does no harm to the editor or
/// the other listeners.
public final class Editor {
  private final History history = new History();
  private final Listeners<Changed> changes;
  private final Listeners<Selection> selections;
  private final Listeners<Workshop> drafts;
  private Workshop committed;
  private Workshop shown;
  private boolean previewing;
  private Selection selection = Selection.none();
  private Selection told = Selection.none();

  /// @param failures takes what listeners throw, which are bugs
  public Editor(Workshop start, Consumer<? super Throwable> failures) {
    committed = start;
    shown = start;
    changes = new Listeners<>(failures);
    selections = new Listeners<>(failures);
    drafts = new Listeners<>(failures);
  }

  /// What is to be seen: the preview where one is going on, else what is committed.
  public Workshop workshop() {
    return shown;
  }

  /// What is saved and what the next command is applied to.
  public Workshop committed() {
    return committed;
  }

  public boolean isPreviewing() {
    return previewing;
  }

  public Selection selection() {
    return selection;
  }

  /// Selects what of it is there.
  public void select(Selection wanted) {
    selection = wanted.pruned(shown);
    tellSelection();
  }

  /// Commits a command, ending a preview; what is still there stays selected.
  public void commit(Command command) {
    commit(command, selection);
  }

  /// Commits a command, ending a preview, and selects `after`. A command that changes nothing
  /// leaves no trace in the history.
  public void commit(Command command, Selection after) {
    Workshop next = command.apply(committed);
    Patch patch = Patch.between(committed, next);
    if (patch.isEmpty()) {
      cancelPreview();
      select(after);
      return;
    }
    history.add(
        new History.Step(command.label(), patch, selection.pruned(committed), after.pruned(next)));
    become(next, patch, Cause.COMMIT, after);
  }

  /// Shows what the command would do to what is committed, in the place of an earlier preview, and
  /// keeps nothing of it.
  public void preview(Command command) {
    show(command.apply(committed), true, Cause.PREVIEW);
  }

  /// The same for a note that is being typed: nothing of it is kept here either, but whoever keeps
  /// drafts hears of it.
  public void type(Command command) {
    show(command.apply(committed), true, Cause.TYPING);
  }

  /// Tells those who keep drafts what is half typed somewhere without being shown on the wall.
  ///
  /// @param commands what would commit it; none where nothing is half typed any more
  public void draft(List<Command> commands) {
    Workshop drafted = committed;
    for (Command command : commands) {
      drafted = command.apply(drafted);
    }
    drafts.tell(drafted);
  }

  /// Shows what is committed again.
  public void cancelPreview() {
    if (previewing) {
      show(committed, false, Cause.PREVIEW);
      select(selection);
    }
  }

  private void show(Workshop next, boolean asPreview, Cause cause) {
    Workshop before = shown;
    Patch patch = Patch.between(before, next);
    shown = next;
    previewing = asPreview;
    if (!patch.isEmpty()) {
      changes.tell(new Changed(before, next, patch, Patch.NONE, cause));
    }
  }

  public boolean canUndo() {
    return history.last() != null;
  }

  public boolean canRedo() {
    return history.next() != null;
  }

  /// What undo would take back, if anything.
  public @Nullable Label undoName() {
    History.Step step = history.last();
    return step == null ? null : step.label();
  }

  /// What redo would bring again, if anything.
  public @Nullable Label redoName() {
    History.Step step = history.next();
    return step == null ? null : step.label();
  }

  /// Takes the last command back, and selects what was selected before it. Ends a preview. Does
  /// nothing where there is nothing to take back.
  public void undo() {
    if (canUndo()) {
      History.Step step = history.undo();
      Patch patch = step.patch().inverse();
      become(patch.apply(committed), patch, Cause.UNDO, step.before());
    }
  }

  /// Brings what was last taken back again, and selects what was selected after it.
  public void redo() {
    if (canRedo()) {
      History.Step step = history.redo();
      become(step.patch().apply(committed), step.patch(), Cause.REDO, step.after());
    }
  }

  /// Puts another workshop on the desk, without the history of this one.
  public void replace(Workshop other) {
    history.clear();
    become(other, Patch.between(committed, other), Cause.REPLACED, Selection.none());
  }

  private void become(Workshop next, Patch patch, Cause cause, Selection then) {
    Workshop before = shown;
    Patch seen = previewing ? Patch.between(before, next) : patch;
    committed = next;
    shown = next;
    previewing = false;
    selection = then.pruned(next);
    changes.tell(new Changed(before, next, seen, patch, cause));
    tellSelection();
  }

  // A listener may have selected something else meanwhile: the newest selection is told, and once.
  private void tellSelection() {
    if (!selection.equals(told)) {
      told = selection;
      selections.tell(selection);
    }
  }

  /// Tells the listener of every change of what is shown or committed. Running what is returned
  /// ends that.
  public Runnable onChange(Consumer<? super Changed> listener) {
    return changes.add(listener);
  }

  /// Tells the listener of every draft: what the workshop would be if it were committed. Running
  /// what is returned ends that.
  public Runnable onDraft(Consumer<? super Workshop> listener) {
    return drafts.add(listener);
  }

  /// Tells the listener of every change of the selection. Running what is returned ends that.
  public Runnable onSelection(Consumer<? super Selection> listener) {
    return selections.add(listener);
  }
}
