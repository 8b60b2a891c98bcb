package org.journeywall.desktop.figures;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.journeywall.compare.MetricRefresh;
import org.journeywall.compare.MetricRefresh.Columns;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.field.Choice;
import org.journeywall.desktop.field.Field;
import org.journeywall.exchange.RawSheet;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.Metric;

/// Which column of the table is what, and below it each figure before and after.
final class RefreshView extends VBox {
  private static final double WIDTH = 720;
  private static final double HEIGHT = 460;
  private static final int MOST_NAMES = 6;

  private final Desk desk;
  private final Texts texts;
  private final BoardWords words;
  private final KnownColumns known;
  private final LocalDate today;
  private final HBox columnChoices = new HBox(10);
  private final GridPane rows = new GridPane();
  private final Label sum = new Label();
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
  private final List<RawSheet> sheets;
  private RawSheet sheet;
  private Columns columns;
  private MetricRefresh refresh;

  /// @param sheets of the table, each with headings
  /// @param today the day of figures that the table does not date
  RefreshView(Desk desk, Texts texts, List<RawSheet> sheets, KnownColumns known, LocalDate today) {
    super(14);
    this.desk = desk;
    this.texts = texts;
    this.sheets = sheets;
    this.known = known;
    this.today = today;
    words = BoardWords.in(texts.locale());
    sheet = first(sheets);
    columns = known.of(sheet);
    refresh = read();
    sum.setWrapText(true);
    sum.getStyleClass().add("quiet");
    sum.setId("refresh-sum");
    rows.setHgap(18);
    rows.setVgap(8);
    var grow = new ColumnConstraints();
    grow.setHgrow(Priority.ALWAYS);
    rows.getColumnConstraints().setAll(new ColumnConstraints(), grow);
    var scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    HBox.setHgrow(columnChoices, Priority.ALWAYS);
    var choices = new HBox(10, columnChoices);
    if (sheets.size() > 1) {
      choices.getChildren().addFirst(sheetChoice());
    }
    getChildren().setAll(choices, scroll, sum);
    setPrefSize(WIDTH, HEIGHT);
    show();
  }

  // The sheet that understands itself comes first.
  private RawSheet first(List<RawSheet> all) {
    return all.stream().filter(one -> known.of(one).isEnough()).findFirst().orElse(all.getFirst());
  }

  private List<String> header() {
    return sheet.rows().getFirst().cells();
  }

  private MetricRefresh read() {
    boolean comma = words.decimalIsComma();
    return MetricRefresh.of(desk.workshop(), desk.map(), sheet, columns, comma, today);
  }

  /// Whether there is anything to take over.
  ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  /// What is taken over; from now on tables with these headings are read the same way.
  MetricRefresh refresh() {
    known.keep(header(), columns);
    return refresh;
  }

  private void show() {
    var fields = new ArrayList<Field>();
    fields.add(
        column(
            "stage",
            columns.stage(),
            at -> with(at, columns.name(), columns.value(), columns.day())));
    fields.add(
        column(
            "name",
            columns.name(),
            at -> with(columns.stage(), at, columns.value(), columns.day())));
    fields.add(
        column(
            "value",
            columns.value(),
            at -> with(columns.stage(), columns.name(), at, columns.day())));
    fields.add(
        column(
            "day",
            columns.day(),
            at -> with(columns.stage(), columns.name(), columns.value(), at)));
    columnChoices.getChildren().setAll(spread(fields));
    again();
  }

  // The choices stay as they are, and with them the keyboard.
  private void again() {
    refresh = read();
    tell();
  }

  private static List<Field> spread(List<Field> fields) {
    fields.forEach(field -> HBox.setHgrow(field, Priority.ALWAYS));
    fields.forEach(field -> field.setPrefWidth(0));
    return fields;
  }

  private Field sheetChoice() {
    var which = new Choice<RawSheet>(RawSheet::name);
    which.show(
        sheets,
        sheet,
        chosen -> {
          sheet = chosen;
          columns = known.of(sheet);
          show();
        });
    var field = new Field(texts.say("sheet"), which);
    field.setPrefWidth(WIDTH / 5);
    return field;
  }

  private static Columns with(int stage, int name, int value, int day) {
    return new Columns(stage, name, value, day);
  }

  private Field column(String key, int now, Function<Integer, Columns> changed) {
    var choice = new Choice<Integer>(at -> at < 0 ? "–" : Objects.requireNonNull(header().get(at)));
    choice.setId("refresh-" + key);
    var offered = new ArrayList<Integer>();
    for (int i = -1; i < header().size(); i++) {
      offered.add(i);
    }
    choice.show(
        offered,
        now < header().size() ? now : -1,
        at -> {
          columns = changed.apply(at);
          again();
        });
    return new Field(texts.say("column." + key), choice);
  }

  private void tell() {
    rows.getChildren().clear();
    int row = 0;
    for (MetricRefresh.Update update : refresh.updates()) {
      Label name = new Label(update.name());
      name.getStyleClass().add("strong");
      Label stage = new Label(update.stage());
      stage.getStyleClass().add("quiet");
      Label day = new Label(day(update.after()));
      day.getStyleClass().add("quiet");
      String figures = words.value(update.before()) + "  →  " + words.value(update.after());
      rows.addRow(row++, stage, name, new Label(figures), day);
    }
    ready.set(!refresh.updates().isEmpty());
    sum.setText(summary());
  }

  private String summary() {
    if (!columns.isEnough()) {
      return texts.say("columns");
    }
    var said = new ArrayList<String>();
    said.add(texts.say("sum", refresh.updates().size(), refresh.same()));
    List<String> unknown = refresh.unknown();
    if (!unknown.isEmpty()) {
      String names = String.join(", ", unknown.stream().distinct().limit(MOST_NAMES).toList());
      said.add(texts.say("unknown", unknown.size(), names));
    }
    return String.join("\n", said);
  }

  private String day(Metric metric) {
    LocalDate measured = metric.measured();
    return measured == null
        ? ""
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .withLocale(texts.locale())
            .format(measured);
  }
}
