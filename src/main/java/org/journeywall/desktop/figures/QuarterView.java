package org.journeywall.desktop.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.field.DayField;
import org.journeywall.desktop.field.Days;
import org.journeywall.desktop.field.Field;
import org.journeywall.desktop.field.Numbers;
import org.journeywall.desktop.field.TextLimit;
import org.journeywall.desktop.field.Typing;
import org.journeywall.desktop.look.InSight;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.Lane;
import org.journeywall.model.MapId;
import org.journeywall.model.Metric;
import org.journeywall.model.Stage;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// Each metric of a map with its last value and a field for the new one; what is left empty is told
/// later. Enter goes on to the next field.
final class QuarterView extends VBox {
  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
  private static final double WIDTH = 760;
  private static final double AROUND = 200;
  private static final double ROW = 38;
  private static final double FRAME = 130;
  private static final double STAGE_WIDTH = 120;
  private static final double VALUE_WIDTH = 130;

  private final Texts texts;
  private final Numbers numbers;
  private final BoardWords words;
  private final Days days;
  private final TextField name = new TextField();
  private final DayField date;
  private final Map<CardId, TextField> values = new HashMap<>();
  private final List<TextField> order = new ArrayList<>();
  private final GridPane rows = new GridPane();
  private final ScrollPane scroll = new ScrollPane(rows);
  private final Label sum = new Label();
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
  private LocalDate day;
  private Runnable lastEnter = () -> {};

  /// What was said.
  ///
  /// @param values the new figures, by the cards of the old map
  record Answers(String name, Map<CardId, Double> values, LocalDate day) {}

  /// @param quarter what the new map is called unless somebody says otherwise
  /// @param today the day of the new figures unless somebody says another
  QuarterView(Workshop workshop, MapId map, Texts texts, String quarter, LocalDate today) {
    super(14);
    this.texts = texts;
    day = today;
    numbers = new Numbers(texts.locale());
    words = BoardWords.in(texts.locale());
    days = new Days(texts.locale());
    var typing = new Typing(() -> {}, () -> {}, draft -> {});
    date = new DayField(typing, texts, () -> today);
    date.entry().control().setId("quarter-day");
    TextLimit.on(name).set(quarter);
    name.setId("quarter-name");
    name.textProperty().addListener((value, was, is) -> check());
    showDay();
    var head =
        new HBox(
            14, new Field(texts.say("quarter.name"), name), date.named(texts.say("quarter.day")));
    head.getChildren().forEach(one -> HBox.setHgrow(one, Priority.ALWAYS));
    var about = new Label(texts.say("quarter.about"));
    about.setWrapText(true);
    about.setMinHeight(USE_PREF_SIZE);
    about.getStyleClass().add("quiet");
    sum.getStyleClass().add("quiet");
    sum.setId("quarter-sum");
    fill(workshop, map);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(about, head, scroll, sum);
    setPrefSize(WIDTH, Math.min(room(), AROUND + ROW * order.size()));
    check();
  }

  // As high as its rows, or as the screen without the buttons and the frame of the dialog.
  private static double room() {
    return Screen.getPrimary().getVisualBounds().getHeight() - FRAME;
  }

  private void showDay() {
    date.show("day", days.write(day), day, this::readDay, this::choose);
  }

  private boolean readDay(String typed) {
    LocalDate read = days.read(typed);
    if (read != null) {
      choose(read);
    }
    return read != null;
  }

  private void choose(LocalDate chosen) {
    day = chosen;
    showDay();
  }

  private void fill(Workshop workshop, MapId map) {
    rows.setHgap(18);
    rows.setVgap(6);
    var grow = new ColumnConstraints();
    grow.setHgrow(Priority.ALWAYS);
    rows.getColumnConstraints().setAll(new ColumnConstraints(), grow, whole(), whole());
    rows.addRow(
        0,
        heading("column.stage"),
        heading("column.name"),
        heading("quarter.last"),
        heading("quarter.new"));
    var grid = Grid.of(workshop, map);
    for (Stage stage : workshop.stagesOf(map)) {
      for (Lane lane : workshop.lanesOf(map)) {
        grid.cards(stage.id(), lane.id()).forEach(card -> add(stage.name(), card));
      }
    }
    workshop.cards().values().stream()
        .filter(card -> card.place().isParked() && card.place().map().equals(map))
        .sorted(Card.ORDER)
        .forEach(card -> add(words.parkingLot(), card));
    rows.setVisible(!order.isEmpty());
  }

  // Names break into lines, figures do not give way to them.
  private static ColumnConstraints whole() {
    var column = new ColumnConstraints();
    column.setMinWidth(USE_PREF_SIZE);
    return column;
  }

  private Label heading(String key) {
    var label = new Label(texts.say(key));
    label.getStyleClass().add("field-label");
    return label;
  }

  private void add(String stage, Card card) {
    Metric metric = card.details().metric();
    if (metric == null) {
      return;
    }
    Label where = new Label(stage);
    where.getStyleClass().add("quiet");
    where.setWrapText(true);
    where.setMinWidth(STAGE_WIDTH);
    Label what = new Label(card.excerpt(60));
    what.getStyleClass().add("strong");
    what.setWrapText(true);
    String measured = metric.measured() == null ? "" : "  ·  " + days.write(metric.measured());
    var value = new TextField();
    value.setId("quarter-value-" + order.size());
    value.setPrefWidth(VALUE_WIDTH);
    value.setAlignment(Pos.CENTER_RIGHT);
    value.setPromptText(texts.say("quarter.later"));
    value.setAccessibleText(texts.say("quarter.value", card.excerpt(60), stage));
    value.textProperty().addListener((text, was, is) -> check());
    value
        .focusedProperty()
        .addListener((focused, was, is) -> {
          if (is) {
            InSight.bring(scroll, value);
          }
        });
    int index = order.size();
    value.addEventHandler(KeyEvent.KEY_PRESSED, event -> step(event, index));
    values.put(card.id(), value);
    order.add(value);
    var unit = new Label(metric.unit());
    unit.getStyleClass().add("quiet");
    unit.setMinWidth(44);
    var field = new HBox(6, value, unit);
    field.setAlignment(Pos.CENTER_LEFT);
    rows.addRow(order.size(), where, what, new Label(words.value(metric) + measured), field);
  }

  // Enter and the arrows go from figure to figure, as in a table; after the last comes the button.
  private void step(KeyEvent event, int index) {
    int to =
        switch (event.getCode()) {
          case ENTER, DOWN -> index + 1;
          case UP -> index - 1;
          default -> -1;
        };
    if (to < 0 || event.isShortcutDown()) {
      return;
    }
    if (to < order.size()) {
      Objects.requireNonNull(order.get(to)).requestFocus();
    } else if (event.getCode() == KeyCode.ENTER) {
      lastEnter.run();
    }
    event.consume();
  }

  private void check() {
    int said = 0;
    boolean sound = !name.getText().isBlank();
    for (TextField value : order) {
      boolean empty = value.getText().isBlank();
      boolean wrong = !empty && numbers.read(value.getText()) == null;
      value.pseudoClassStateChanged(INVALID, wrong);
      sound &= !wrong;
      said += empty || wrong ? 0 : 1;
    }
    ready.set(sound);
    sum.setText(texts.say("quarter.sum", said, order.size()));
  }

  /// Puts the keyboard where one begins.
  void begin() {
    (order.isEmpty() ? name : order.getFirst()).requestFocus();
  }

  void onLastEnter(Runnable then) {
    lastEnter = then;
  }

  /// Whether the map has a name and every figure can be read.
  ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  Answers answers() {
    var read = new HashMap<CardId, Double>();
    values.forEach((card, field) -> {
      @Nullable Double value = numbers.read(field.getText());
      if (value != null) {
        read.put(card, value);
      }
    });
    return new Answers(name.getText().strip(), read, day);
  }
}
