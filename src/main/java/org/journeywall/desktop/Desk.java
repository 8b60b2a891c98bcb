package org.journeywall.desktop;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.journeywall.edit.Command;
import org.journeywall.edit.Editor;
import org.journeywall.edit.Label;
import org.journeywall.edit.Selection;
import org.journeywall.find.Bright;
import org.journeywall.find.Finder;
import org.journeywall.find.Founded;
import org.journeywall.find.Question;
import org.journeywall.layout.Arrangement;
import org.journeywall.model.Grid;
import org.journeywall.model.Ids;
import org.journeywall.model.MapId;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// What lies on the table while one workshop is edited: the editor as observable values, which map
/// is in front, whose feelings are scored and what is looked for. One per window; every view of the
/// window is built from it. FX thread only.
public final class Desk {
  private final Editor editor;
  private final Ids ids;
  private final ReadOnlyObjectWrapper<Workshop> workshop;
  private final ReadOnlyObjectWrapper<Selection> selection;
  private final ReadOnlyObjectWrapper<@Nullable Label> undoName = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Label> redoName = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<MapId> map;
  private final SequencedSet<MapId> shown = new LinkedHashSet<>();
  private final ObjectProperty<@Nullable PersonaId> persona = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Arrangement> arrangement =
      new ReadOnlyObjectWrapper<>(Arrangement.PLAIN);
  private final Finder finder = new Finder();
  private final ObjectProperty<Question> question = new SimpleObjectProperty<>(Question.NONE);
  private final BooleanProperty faded = new SimpleBooleanProperty();
  private @Nullable List<Command> rehearsed;
  private @Nullable Grid grid;
  private final ReadOnlyObjectWrapper<Bright> bright = new ReadOnlyObjectWrapper<>(Bright.all());

  /// @param editor of a workshop with at least one map
  public Desk(Editor editor, Ids ids) {
    this.editor = editor;
    this.ids = ids;
    workshop = new ReadOnlyObjectWrapper<>(editor.workshop());
    selection = new ReadOnlyObjectWrapper<>(editor.selection());
    map = new SimpleObjectProperty<>(editor.workshop().mapsInOrder().getFirst().id());
    shown.add(map.get());
    undoName.set(editor.undoName());
    editor.onChange(change -> refresh());
    editor.onSelection(selection::set);
    workshop.addListener((value, was, is) -> lookFor());
    map.addListener((value, was, is) -> {
      shown.addLast(is);
      lookFor();
    });
    question.addListener((value, was, is) -> lookFor());
    faded.addListener((value, was, is) -> lookFor());
  }

  private void lookFor() {
    Bright found = finder.answer(workshop.get(), map.get(), question.get());
    Bright now = faded.get() ? Founded.among(found, workshop.get(), map.get()) : found;
    if (!now.equals(bright.get())) {
      bright.set(now);
    }
  }

  private void refresh() {
    keepMapInFront();
    workshop.set(editor.workshop());
    undoName.set(editor.undoName());
    redoName.set(editor.redoName());
  }

  // A map that an undo or a removal took away gives its place to the one before it.
  private void keepMapInFront() {
    Workshop now = editor.workshop();
    if (!now.maps().contains(map.get()) && now.maps().size() > 0) {
      MapId before =
          shown.reversed().stream()
              .filter(now.maps()::contains)
              .findFirst()
              .orElseGet(() -> now.mapsInOrder().getFirst().id());
      workshop.set(now);
      map.set(before);
    }
  }

  /// For previews of gestures; everything else goes through this desk.
  public Editor editor() {
    return editor;
  }

  public Ids ids() {
    return ids;
  }

  /// What is to be seen, with the preview of a gesture that is going on.
  public ReadOnlyObjectProperty<Workshop> workshopProperty() {
    return workshop.getReadOnlyProperty();
  }

  public Workshop workshop() {
    return workshop.get();
  }

  /// The map in front as people see it, without the preview of a gesture. It is worked out once,
  /// whoever asks.
  public Grid committedGrid() {
    Workshop committed = editor.committed();
    Grid before = grid;
    Grid now =
        before != null && before.map().equals(map())
            ? before.after(committed)
            : Grid.of(committed, map());
    grid = now;
    return now;
  }

  public ReadOnlyObjectProperty<Selection> selectionProperty() {
    return selection.getReadOnlyProperty();
  }

  public Selection selection() {
    return selection.get();
  }

  /// The map in front; always one of the workshop's.
  public ObjectProperty<MapId> mapProperty() {
    return map;
  }

  public MapId map() {
    return map.get();
  }

  /// The persona whose score a number typed into the emotion lane is; null for the first.
  public ObjectProperty<@Nullable PersonaId> personaProperty() {
    return persona;
  }

  /// The persona of [#personaProperty], or the first there is, as a list of at most one.
  public List<PersonaId> scoredPersonas() {
    PersonaId chosen = persona.get();
    if (chosen != null && workshop().personas().contains(chosen)) {
      return List.of(chosen);
    }
    return workshop().personasInOrder().stream().limit(1).map(Persona::id).toList();
  }

  /// How the maps are looked at: which stacks are laid open, which lanes and stages are folded.
  public ReadOnlyObjectProperty<Arrangement> arrangementProperty() {
    return arrangement.getReadOnlyProperty();
  }

  public Arrangement arrangement() {
    return arrangement.get();
  }

  public void arrange(Arrangement wanted) {
    arrangement.set(wanted);
  }

  /// What is looked for among the cards of the map in front; [Question#NONE] while nothing is.
  public ObjectProperty<Question> questionProperty() {
    return question;
  }

  public Question question() {
    return question.get();
  }

  /// Whether what is only assumed is faded.
  public BooleanProperty fadedProperty() {
    return faded;
  }

  /// Which cards of the map in front answer the question: the others are dimmed, as are those that
  /// are faded. It follows the workshop with its previews, the map and the question; the same
  /// object while it does not change.
  public ReadOnlyObjectProperty<Bright> brightProperty() {
    return bright.getReadOnlyProperty();
  }

  public Bright bright() {
    return bright.get();
  }

  /// What undo would take back; null where there is nothing.
  public ReadOnlyObjectProperty<@Nullable Label> undoNameProperty() {
    return undoName.getReadOnlyProperty();
  }

  /// What redo would bring again; null where there is nothing.
  public ReadOnlyObjectProperty<@Nullable Label> redoNameProperty() {
    return redoName.getReadOnlyProperty();
  }

  public void commit(Command command) {
    if (rehearsed == null) {
      editor.commit(command);
    } else {
      rehearsed.add(command);
    }
  }

  public void commit(Command command, Selection after) {
    if (rehearsed == null) {
      editor.commit(command, after);
    } else {
      rehearsed.add(command);
    }
  }

  /// Hands what is half typed in a field to those who keep drafts, so that a crash does not take
  /// it. Nothing changes here.
  ///
  /// @param commit what leaving the field would do; what it commits to this desk is the draft
  public void draft(Runnable commit) {
    var commands = new ArrayList<Command>();
    rehearsed = commands;
    try {
      commit.run();
    } finally {
      rehearsed = null;
    }
    editor.draft(commands);
  }

  public void select(Selection wanted) {
    editor.select(wanted);
  }

  public void undo() {
    editor.undo();
  }

  public void redo() {
    editor.redo();
  }
}
