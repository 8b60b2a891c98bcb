package org.journeywall.desktop.plan;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.field.Entry;
import org.journeywall.desktop.field.Typing;
import org.journeywall.edit.ChangeInvolvement;
import org.journeywall.insight.ContentPlan;
import org.journeywall.model.Involvement;
import org.journeywall.model.Persona;
import org.jspecify.annotations.Nullable;

/// The field in which one cell of the content plan is written.
final class PlanEditor {
  private static final int LINES = 3;

  private final Typing typing;
  private final Runnable back;
  private @Nullable Open open;

  private record Open(PlanPlace place, PlanCell cell, Entry entry) {}

  /// @param back gives the keyboard to the table
  PlanEditor(Typing typing, Runnable back) {
    this.typing = typing;
    this.back = back;
  }

  boolean isOpen() {
    return open != null;
  }

  boolean isAt(PlanPlace place) {
    return open != null && open.place.equals(place);
  }

  /// Opens a cell for writing.
  ///
  /// @param typed takes the place of what stands there; nothing to write on behind it
  void begin(PlanPlace place, PlanCell cell, ContentPlan.Line line, String typed, Desk desk) {
    PlanField field = place.field();
    TextInputControl control = control(field);
    control.setId("plan-field");
    var entry = new Entry(control, typing);
    open = new Open(place, cell, entry);
    cell.write(control);
    entry.show(
        place,
        written(field, line.involvement()),
        text -> {
          // Another stroke, another view: what stands there now counts, not what stood there.
          Persona persona = desk.workshop().personas().get(line.persona().id());
          if (persona != null) {
            Involvement now = persona.involvement(line.stage().id());
            desk.commit(command(persona, field.with(now, text), field));
          }
          return true;
        });
    // A field selects all it has when its skin is made; that must not come after the first letter.
    control.applyCss();
    control.requestFocus();
    if (typed.isEmpty()) {
      control.end();
    } else {
      control.selectAll();
      control.replaceSelection(typed);
    }
  }

  private static String written(PlanField field, Involvement of) {
    return switch (field) {
      case NEED -> of.need();
      case MESSAGE -> of.content().message();
      case TRIGGER -> of.content().trigger();
      case CHANNEL -> of.content().channel();
      case OWNER -> of.content().owner();
      case LEVEL, STATUS -> "";
    };
  }

  private static TextInputControl control(PlanField field) {
    if (!field.isLong()) {
      return new TextField();
    }
    var area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(LINES);
    return area;
  }

  /// What says it of a place.
  static ChangeInvolvement command(Persona persona, Involvement involvement, PlanField field) {
    return field == PlanField.LEVEL
        ? ChangeInvolvement.level(persona, involvement)
        : ChangeInvolvement.content(persona, involvement);
  }

  /// Breaks the line where one may.
  void newLine() {
    if (open != null && open.place.field().isLong()) {
      open.entry.control().replaceSelection("\n");
    }
  }

  /// Takes what was written and closes the field.
  void commit() {
    Open now = open;
    if (now != null) {
      now.entry.commit();
      close(now);
    }
  }

  /// Closes the field without taking anything.
  void leave() {
    Open now = open;
    if (now != null) {
      now.entry.putBack();
      close(now);
    }
  }

  private void close(Open now) {
    open = null;
    back.run();
    now.cell.write(null);
  }
}
