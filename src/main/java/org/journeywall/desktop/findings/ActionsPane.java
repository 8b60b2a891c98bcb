package org.journeywall.desktop.findings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Followed;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.field.Segments;
import org.journeywall.edit.CardChange;
import org.journeywall.edit.ChangeCards;
import org.journeywall.edit.Selection;
import org.journeywall.insight.Playbook;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.Status;

/// The actions of the map in front as a checklist: by stage, by owner or by when they are due, with
/// a click for how far each has come.
public final class ActionsPane extends VBox {
  /// A line of the list.
  sealed interface Line {
    record Head(String text, int count) implements Line {}

    record Item(Playbook.Task task, Playbook.By by) implements Line {}
  }

  private final Desk desk;
  private final Clock clock;
  private final Places places;
  private final Texts texts;
  private final Segments<Playbook.By> order;
  private final Label progress = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final Label none = new Label();
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private Playbook.By by = Playbook.By.STAGE;
  private Playbook playbook = new Playbook(List.of());

  /// @param clock tells today, for what is overdue
  public ActionsPane(Desk desk, Clock clock, Places places, Texts windowTexts) {
    this.desk = desk;
    this.clock = clock;
    this.places = places;
    texts = windowTexts.beside(ActionsPane.class);
    setId("actions");
    getStyleClass().add("actions");
    order =
        new Segments<>(
            List.of(Playbook.By.values()),
            one -> texts.say("by." + one.name().toLowerCase(Locale.ROOT)),
            false);
    order.setId("actions-by");
    var list = new ListView<Line>(lines);
    list.setId("actions-list");
    list.setCellFactory(view -> new TaskCell(texts, this::go, this::advance));
    list.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(list, event));
    VBox.setVgrow(list, Priority.ALWAYS);
    bar.setMaxWidth(Double.MAX_VALUE);
    none.setText(texts.say("actions.none"));
    none.setWrapText(true);
    none.getStyleClass().add("advice");
    getChildren().setAll(order, progress, bar, none, list);
    Followed.by(this, desk, this::show);
  }

  // The list has the keyboard, never a cell of it.
  private void key(ListView<Line> list, KeyEvent event) {
    if (list.getFocusModel().getFocusedItem() instanceof Line.Item(var task, var order)) {
      switch (event.getCode()) {
        case ENTER -> go(task.card().id());
        case SPACE -> advance(task);
        default -> {
          return;
        }
      }
      event.consume();
    }
  }

  private void show(Grid grid) {
    playbook = Playbook.of(grid, LocalDate.now(clock));
    fill();
  }

  private void fill() {
    order.show(
        by,
        chosen -> {
          by = chosen == null ? by : chosen;
          fill();
        });
    boolean any = !playbook.tasks().isEmpty();
    long late = playbook.tasks().stream().filter(Playbook.Task::overdue).count();
    progress.setText(
        texts.say("actions.done", playbook.done(), playbook.total())
            + (late > 0 ? " · " + texts.say("actions.late", late) : ""));
    bar.setProgress(playbook.total() == 0 ? 0 : (double) playbook.done() / playbook.total());
    for (var part : List.of(progress, bar)) {
      part.setVisible(any);
      part.setManaged(any);
    }
    none.setVisible(!any);
    none.setManaged(!any);
    var now = new ArrayList<Line>();
    for (Playbook.Group group : playbook.by(by)) {
      now.add(new Line.Head(heading(group.heading()), group.tasks().size()));
      group.tasks().forEach(task -> now.add(new Line.Item(task, by)));
    }
    // A list that keeps its lines keeps its place.
    if (now.size() != lines.size()) {
      lines.setAll(now);
      return;
    }
    for (int i = 0; i < now.size(); i++) {
      if (!now.get(i).equals(lines.get(i))) {
        lines.set(i, now.get(i));
      }
    }
  }

  private String heading(Playbook.Heading heading) {
    return switch (heading) {
      case Playbook.Heading.AtStage(var stage) -> stage.name();
      case Playbook.Heading.Parked _ -> texts.say("actions.parked");
      case Playbook.Heading.OwnedBy(var owner) ->
          owner.isEmpty() ? texts.say("actions.nobody") : owner;
      case Playbook.Heading.Overdue _ -> texts.say("actions.overdue");
      case Playbook.Heading.InMonth(int year, int month) ->
          DateTimeFormatter.ofPattern("LLLL yyyy", texts.locale())
              .format(YearMonth.of(year, month));
      case Playbook.Heading.Around(var event) -> texts.say("actions.around", event);
      case Playbook.Heading.Undated _ -> texts.say("actions.undated");
    };
  }

  private void go(CardId card) {
    places.show(Selection.card(card));
  }

  private void advance(Playbook.Task task) {
    Status next =
        switch (task.status()) {
          case OPEN -> Status.IN_PROGRESS;
          case IN_PROGRESS -> Status.DONE;
          case DONE, DROPPED -> Status.OPEN;
        };
    desk.commit(new ChangeCards(Set.of(task.card().id()), new CardChange.StatusTo(next)));
  }
}
