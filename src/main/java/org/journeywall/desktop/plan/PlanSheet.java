package org.journeywall.desktop.plan;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.field.Typing;
import org.journeywall.insight.ContentPlan;
import org.journeywall.model.Involvement;
import org.journeywall.paint.Palette;

/// The cells of the content plan, walked with the arrow keys and written in like a table: typing or
/// Enter begins, Enter goes on below, Tab at the right, Esc leaves.
final class PlanSheet extends GridPane {
  /// The share of the column with the stages.
  static final double STAGE_SHARE = 14;

  private final Desk desk;
  private final Texts texts;
  private final Palette palette;
  private final PlanEditor editor;
  private final Runnable moved;
  private final List<List<PlanCell>> cells = new ArrayList<>();
  private List<ContentPlan.Line> lines = List.of();
  private PlanPlace place = PlanPlace.FIRST;

  /// @param moved told that the keyboard is at another cell
  PlanSheet(Desk desk, Texts texts, Palette palette, Typing typing, Runnable moved) {
    this.desk = desk;
    this.texts = texts;
    this.palette = palette;
    this.moved = moved;
    editor = new PlanEditor(typing, this::requestFocus);
    setId("content-plan");
    getStyleClass().add("plan-sheet");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    getColumnConstraints().setAll(columns());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    focusedProperty().addListener((value, was, is) -> mark());
  }

  /// The widths of the columns: that of the stages, then the fields.
  static List<ColumnConstraints> columns() {
    double sum = STAGE_SHARE;
    for (PlanField field : PlanField.values()) {
      sum += field.share();
    }
    var columns = new ArrayList<ColumnConstraints>();
    columns.add(column(STAGE_SHARE / sum));
    for (PlanField field : PlanField.values()) {
      columns.add(column(field.share() / sum));
    }
    return columns;
  }

  private static ColumnConstraints column(double share) {
    var column = new ColumnConstraints();
    column.setPercentWidth(100 * share);
    return column;
  }

  /// Shows these lines; what is being written stays while its line is there.
  void show(List<ContentPlan.Line> newLines) {
    boolean same = newLines.size() == lines.size();
    for (int i = 0; same && i < newLines.size(); i++) {
      same =
          newLines.get(i).persona().name().equals(lines.get(i).persona().name())
              && newLines.get(i).persona().id().equals(lines.get(i).persona().id())
              && newLines.get(i).stage().equals(lines.get(i).stage());
    }
    lines = newLines;
    if (!same) {
      editor.leave();
      build();
    }
    for (int row = 0; row < lines.size(); row++) {
      for (PlanField field : PlanField.values()) {
        Involvement now = lines.get(row).involvement();
        boolean gap = field == PlanField.MESSAGE && lines.get(row).isGap();
        cells.get(row).get(field.column()).show(field.text(now, texts), gap);
      }
    }
    place = place.moved(0, 0, lines.size());
    mark();
  }

  private void build() {
    getChildren().clear();
    cells.clear();
    int at = 0;
    for (int row = 0; row < lines.size(); row++) {
      ContentPlan.Line line = lines.get(row);
      if (row == 0 || !lines.get(row - 1).persona().id().equals(line.persona().id())) {
        add(new PlanHeading(line.persona(), palette), 0, at++, PlanField.values().length + 1, 1);
      }
      var stage = new PlanCell("plan-stage");
      stage.show(line.stage().name(), false);
      add(stage, 0, at);
      var own = new ArrayList<PlanCell>();
      for (PlanField field : PlanField.values()) {
        var cell = new PlanCell();
        var here = new PlanPlace(row, field.column());
        cell.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> clicked(here, event));
        own.add(cell);
        add(cell, field.column() + 1, at);
      }
      cells.add(own);
      at++;
    }
  }

  private void clicked(PlanPlace where, MouseEvent event) {
    boolean again = where.equals(place) && isFocused();
    if (editor.isAt(where)) {
      return;
    }
    editor.commit();
    requestFocus();
    go(where);
    if (event.getClickCount() == 2 && !where.field().isChosen()
        || again && where.field().isChosen()) {
      begin("");
    }
    event.consume();
  }

  private void go(PlanPlace where) {
    place = where;
    mark();
    moved.run();
  }

  /// The cell the keyboard is at; the sheet itself where there is none.
  Node current() {
    return place.row() < cells.size() ? cells.get(place.row()).get(place.column()) : this;
  }

  private void mark() {
    for (int row = 0; row < cells.size(); row++) {
      for (int column = 0; column < cells.get(row).size(); column++) {
        boolean current = isFocusWithin() && place.equals(new PlanPlace(row, column));
        cells.get(row).get(column).mark(current);
      }
    }
    setAccessibleText(spoken());
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private String spoken() {
    if (place.row() >= lines.size()) {
      return texts.say("title");
    }
    ContentPlan.Line line = lines.get(place.row());
    String text = place.field().text(line.involvement(), texts);
    return String.join(
        ", ",
        line.persona().name(),
        line.stage().name(),
        texts.say(place.field().key()),
        text.isEmpty() ? texts.say("empty") : text);
  }

  private void change(Involvement involvement) {
    ContentPlan.Line line = lines.get(place.row());
    desk.commit(PlanEditor.command(line.persona(), involvement, place.field()));
  }

  private void begin(String typed) {
    if (place.row() >= lines.size()) {
      return;
    }
    ContentPlan.Line line = lines.get(place.row());
    if (place.field().isChosen()) {
      change(place.field().next(line.involvement()));
    } else {
      editor.begin(place, cells.get(place.row()).get(place.column()), line, typed, desk);
    }
  }

  private void typed(KeyEvent event) {
    String typed = event.getCharacter();
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    if (editor.isOpen() || !plain || typed.isEmpty() || typed.charAt(0) < ' ') {
      return;
    }
    if (!place.field().isChosen()) {
      begin(typed);
    } else if (place.field() == PlanField.LEVEL && place.row() < lines.size()) {
      int level = typed.charAt(0) - '0';
      if (level >= 0 && level <= Involvement.DECIDES) {
        change(lines.get(place.row()).involvement().withLevel(level));
      }
    }
    event.consume();
  }

  private void pressed(KeyEvent event) {
    boolean taken = editor.isOpen() ? writing(event) : walking(event);
    if (taken) {
      event.consume();
    }
  }

  private boolean writing(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.ESCAPE) {
      editor.leave();
    } else if (code == KeyCode.ENTER && event.isShiftDown()) {
      editor.newLine();
    } else if (code == KeyCode.ENTER) {
      editor.commit();
      go(place.moved(1, 0, lines.size()));
    } else if (code == KeyCode.TAB) {
      editor.commit();
      go(place.along(event.isShiftDown() ? -1 : 1, lines.size()));
    } else {
      return false;
    }
    return true;
  }

  private boolean walking(KeyEvent event) {
    if (event.isShortcutDown()) {
      return history(event.getCode(), event.isShiftDown());
    }
    switch (event.getCode()) {
      case UP -> go(place.moved(-1, 0, lines.size()));
      case DOWN -> go(place.moved(1, 0, lines.size()));
      case LEFT -> go(place.moved(0, -1, lines.size()));
      case RIGHT -> go(place.moved(0, 1, lines.size()));
      case HOME -> go(new PlanPlace(place.row(), 0));
      case END -> go(new PlanPlace(place.row(), PlanField.values().length - 1));
      case ENTER, F2 -> begin("");
      case SPACE -> {
        if (!place.field().isChosen()) {
          return false;
        }
        begin("");
      }
      case TAB -> {
        PlanPlace next = place.along(event.isShiftDown() ? -1 : 1, lines.size());
        if (next.equals(place)) {
          return false;
        }
        go(next);
      }
      case DELETE, BACK_SPACE -> {
        if (place.row() < lines.size()) {
          change(place.field().without(lines.get(place.row()).involvement()));
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean history(KeyCode code, boolean shift) {
    if (code == KeyCode.Y || code == KeyCode.Z && shift) {
      desk.redo();
    } else if (code == KeyCode.Z) {
      desk.undo();
    } else {
      return false;
    }
    return true;
  }

  /// Takes what is half written into the workshop.
  void settle() {
    editor.commit();
  }
}
