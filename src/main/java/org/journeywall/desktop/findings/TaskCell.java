package org.journeywall.desktop.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.inspector.DueText;
import org.journeywall.desktop.look.Buttons;
import org.journeywall.insight.Playbook;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Status;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line of the checklist: a heading, or a task with its state, its text, and who answers for it
/// until when. The state moves on with a click on its sign; a click on the text, or Enter, goes to
/// the card.
final class TaskCell extends ListCell<ActionsPane.Line> {
  private static final int EXCERPT = 120;

  private final Texts texts;
  private final DueText dues;
  private final Consumer<CardId> go;
  private final Consumer<Playbook.Task> advance;
  private final Label head = new Label();
  private final FontIcon sign = new FontIcon(Feather.CIRCLE);
  private final Tooltip tip = new Tooltip();
  private final Button state;
  private final Label text = new Label();
  private final Label below = new Label();
  private final HBox row;

  TaskCell(Texts texts, Consumer<CardId> go, Consumer<Playbook.Task> advance) {
    this.texts = texts.beside(DueText.class);
    dues = DueText.in(texts);
    this.go = go;
    this.advance = advance;
    head.getStyleClass().add("kind-heading");
    state = Buttons.text("", this::moveOn);
    state.setGraphic(sign);
    state.setTooltip(tip);
    // Space does the same on the line that has the keyboard.
    state.setFocusTraversable(false);
    state.getStyleClass().addAll("flat", "task-state");
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    below.getStyleClass().add("task-below");
    below.setWrapText(true);
    below.setMinHeight(Region.USE_PREF_SIZE);
    var words = new VBox(text, below);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> goTo());
    row = new HBox(4, state, words);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().add("task");
    setPrefWidth(0);
  }

  private Playbook.@Nullable Task task() {
    return getItem() instanceof ActionsPane.Line.Item(var task, var by) ? task : null;
  }

  private void goTo() {
    Playbook.Task task = task();
    if (task != null) {
      go.accept(task.card().id());
    }
  }

  private void moveOn() {
    Playbook.Task task = task();
    if (task != null) {
      advance.accept(task);
    }
  }

  @Override
  protected void updateItem(ActionsPane.@Nullable Line line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    switch (empty ? null : line) {
      case null -> setGraphic(null);
      case ActionsPane.Line.Head(String name, int count) -> {
        head.setText(name + " · " + count);
        setGraphic(head);
      }
      case ActionsPane.Line.Item(var task, var by) -> {
        show(task, by);
        setGraphic(row);
      }
    }
  }

  private void show(Playbook.Task task, Playbook.By by) {
    Card card = task.card();
    Status status = task.status();
    sign.setIconCode(
        switch (status) {
          case OPEN -> Feather.CIRCLE;
          case IN_PROGRESS -> Feather.PLAY_CIRCLE;
          case DONE -> Feather.CHECK_CIRCLE;
          case DROPPED -> Feather.X_CIRCLE;
        });
    String name = texts.say("status." + status.name().toLowerCase(Locale.ROOT));
    tip.setText(name);
    state.setAccessibleText(name);
    String said = card.excerpt(EXCERPT);
    text.setText(said.isEmpty() ? "–" : said);
    below.setText(String.join(" · ", facts(task, by)));
    below.setVisible(!below.getText().isEmpty());
    below.setManaged(below.isVisible());
    row.getStyleClass().removeAll("done", "late", "begun");
    switch (status) {
      case DONE, DROPPED -> row.getStyleClass().add("done");
      case IN_PROGRESS -> row.getStyleClass().add("begun");
      case OPEN -> {}
    }
    if (task.overdue()) {
      row.getStyleClass().add("late");
    }
  }

  // What the heading above says is not said again.
  private List<String> facts(Playbook.Task task, Playbook.By by) {
    var facts = new ArrayList<String>();
    var stage = task.stage();
    if (by != Playbook.By.STAGE && stage != null) {
      facts.add(stage.name());
    }
    String owner = task.card().details().owner();
    if (by != Playbook.By.OWNER && !owner.isBlank()) {
      facts.add(owner);
    }
    String due = dues.write(task.card().details().due());
    if (!due.isEmpty()) {
      facts.add(due);
    }
    return facts;
  }
}
