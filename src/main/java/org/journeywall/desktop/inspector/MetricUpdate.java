package org.journeywall.desktop.inspector;

import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.field.Entry;
import org.journeywall.desktop.field.Field;
import org.journeywall.desktop.look.Buttons;
import org.journeywall.edit.CardChange;
import org.journeywall.model.CardId;
import org.journeywall.model.Metric;
import org.jspecify.annotations.Nullable;

/// Takes a new value of a metric, measured today: the one before goes into the history.
final class MetricUpdate extends VBox {
  private final Kit kit;
  private final Button open;
  private final TextField text = new TextField();
  private final Entry entry;
  private final HBox row;
  private @Nullable Chosen shown;
  private @Nullable Asked asked;

  /// The card whose new value is being typed.
  ///
  /// @param before how many earlier values it has
  private record Asked(CardId card, int before) {
    boolean isOf(Chosen cards) {
      return cards.first().id().equals(card) && MetricField.of(cards).history().size() <= before;
    }
  }

  MetricUpdate(Kit kit) {
    this.kit = kit;
    open = Buttons.text(kit.say("metric.update"), this::open);
    open.setId("metric-update");
    open.setMaxWidth(Double.MAX_VALUE);
    text.setId("metric-new-value");
    text.setPrefWidth(0);
    text.setOnAction(event -> close());
    entry = new Entry(text, kit.typing());
    HBox.setHgrow(text, Priority.ALWAYS);
    Button take = Buttons.primary(kit.say("metric.take"), this::take);
    row = new HBox(8, text, take);
    setSpacing(4);
  }

  void show(Chosen cards) {
    shown = cards;
    boolean taking = asked != null && asked.isOf(cards);
    boolean taken = !taking && text.isFocused();
    if (!taking) {
      asked = null;
    }
    entry.show(cards.ids(), "", typed -> update(cards, typed));
    boolean possible = MetricField.of(cards).value() != null;
    setVisible(possible);
    setManaged(possible);
    if (getChildren().isEmpty() || taking != (getChildren().getFirst() instanceof Field)) {
      getChildren().setAll(taking ? field() : open);
    }
    if (taken) {
      open.requestFocus();
    }
  }

  private Field field() {
    return new Field(kit.say("metric.new-value"), row)
        .warning(entry.invalidProperty(), kit.say("number.unreadable"));
  }

  private void open() {
    Chosen cards = Objects.requireNonNull(shown);
    asked = new Asked(cards.first().id(), MetricField.of(cards).history().size());
    show(cards);
    text.requestFocus();
  }

  private void take() {
    entry.commit();
    if (!entry.isTyped()) {
      close();
    }
  }

  private void close() {
    asked = null;
    show(Objects.requireNonNull(shown));
  }

  private boolean update(Chosen cards, String typed) {
    Double value = kit.numbers().read(typed);
    if (value != null) {
      kit.change(cards, card -> new CardChange.MetricTo(updated(MetricField.of(cards), value)));
    }
    return value != null || typed.isBlank();
  }

  // A value nobody dated was put on the wall in the workshop.
  private Metric updated(Metric metric, double value) {
    LocalDate workshop = kit.desk().workshop().info().date();
    return metric.measuredAnew(value, kit.today(), workshop == null ? kit.today() : workshop);
  }
}
