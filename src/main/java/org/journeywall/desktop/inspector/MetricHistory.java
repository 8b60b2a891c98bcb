package org.journeywall.desktop.inspector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.field.Field;
import org.journeywall.desktop.look.Buttons;
import org.journeywall.edit.CardChange;
import org.journeywall.model.Measurement;
import org.journeywall.model.Metric;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The earlier values of a metric, the newest on top, and a row to add one.
final class MetricHistory extends VBox {
  private final Kit kit;
  private final VBox rows = new VBox();
  private final TextField day = new TextField();
  private final TextField value = new TextField();
  private List<Measurement> rowsShown = List.of();
  private @Nullable Chosen shown;

  MetricHistory(Kit kit) {
    this.kit = kit;
    prepare(day, "history.day", "history-day");
    prepare(value, "history.value", "history-value");
    Button add = Buttons.icon(Feather.PLUS, kit.say("history.add"), this::add);
    add.getStyleClass().add("compact");
    var adding = new HBox(6, day, value, add);
    adding.setAlignment(Pos.CENTER_LEFT);
    adding
        .focusWithinProperty()
        .subscribe(within -> {
          if (!within) {
            take();
          }
        });
    rows.getStyleClass().add("history");
    rows.managedProperty().bind(rows.visibleProperty());
    getChildren().setAll(new Field(kit.say("history"), rows, adding));
  }

  private void prepare(TextField field, String key, String id) {
    field.setPromptText(kit.say(key));
    field.setAccessibleText(kit.say(key));
    field.setId(id);
    field.setPrefWidth(0);
    field.setOnAction(event -> add());
    field.textProperty().subscribe(typed -> typed());
    HBox.setHgrow(field, Priority.ALWAYS);
  }

  void show(Chosen cards) {
    if (shown != null && !shown.ids().equals(cards.ids())) {
      day.clear();
      value.clear();
    }
    shown = cards;
    List<Measurement> history = MetricField.of(cards).history();
    if (!history.equals(rowsShown)) {
      rowsShown = history;
      rows.getChildren().setAll(history.reversed().stream().map(this::row).toList());
    }
    rows.setVisible(!history.isEmpty());
  }

  private Node row(Measurement one) {
    var when = new Label(kit.days().write(one.day()));
    when.getStyleClass().add("quiet");
    var number = new Label(kit.numbers().write(one.value()));
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button remove = Buttons.icon(Feather.X, kit.say("history.remove"), () -> remove(one));
    remove.getStyleClass().addAll("flat", "compact");
    var row = new HBox(6, when, gap, number, remove);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void remove(Measurement one) {
    var left = new ArrayList<Measurement>(rowsShown);
    left.remove(one);
    commit(left);
  }

  private void add() {
    if (take()) {
      day.requestFocus();
    } else {
      (kit.days().read(day.getText()) == null ? day : value).requestFocus();
    }
  }

  // Leaving the row keeps it where it says a day and a value.
  private boolean take() {
    Measurement one = typedOne();
    if (one == null) {
      return false;
    }
    day.clear();
    value.clear();
    commit(with(one));
    return true;
  }

  private void typed() {
    if (day.isFocused() || value.isFocused()) {
      Measurement one = typedOne();
      kit.desk()
          .draft(() -> {
            if (one != null) {
              commit(with(one));
            }
          });
    }
  }

  private @Nullable Measurement typedOne() {
    LocalDate on = kit.days().read(day.getText());
    Double number = kit.numbers().read(value.getText());
    return on == null || number == null ? null : new Measurement(on, number);
  }

  private List<Measurement> with(Measurement one) {
    var all = new ArrayList<Measurement>(rowsShown);
    all.add(one);
    all.sort(Comparator.comparing(Measurement::day));
    return all;
  }

  private void commit(List<Measurement> history) {
    Chosen cards = Objects.requireNonNull(shown);
    Metric metric = MetricField.of(cards);
    kit.change(cards, card -> new CardChange.MetricTo(metric.withHistory(history)));
  }
}
