package org.journeywall.desktop.inspector;

import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
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
  private final HBox row;
  private @Nullable Chosen shown;
  private @Nullable CardId opened;

  MetricUpdate(Kit kit) {
    this.kit = kit;
    open = Buttons.text(kit.say("metric.update"), this::open);
    open.setId("metric-update");
    open.setMaxWidth(Double.MAX_VALUE);
    text.setId("metric-new-value");
    text.setPrefWidth(0);
    text.setOnAction(event -> take());
    HBox.setHgrow(text, Priority.ALWAYS);
    Button take = Buttons.primary(kit.say("metric.take"), this::take);
    row = new HBox(8, text, take);
    setSpacing(4);
  }

  void show(Chosen cards) {
    shown = cards;
    boolean taking = cards.first().id().equals(opened);
    if (!taking) {
      opened = null;
      text.clear();
    }
    boolean possible = MetricField.of(cards).value() != null;
    setVisible(possible);
    setManaged(possible);
    if (getChildren().isEmpty() || taking != (getChildren().getFirst() instanceof Field)) {
      getChildren().setAll(taking ? new Field(kit.say("metric.new-value"), row) : open);
    }
  }

  private void open() {
    Chosen cards = Objects.requireNonNull(shown);
    opened = cards.first().id();
    show(cards);
    text.requestFocus();
  }

  private void take() {
    Chosen cards = Objects.requireNonNull(shown);
    Double value = kit.numbers().read(text.getText());
    if (value == null && !text.getText().isBlank()) {
      text.selectAll();
      return;
    }
    opened = null;
    text.clear();
    show(cards);
    if (value != null) {
      kit.change(cards, card -> new CardChange.MetricTo(updated(MetricField.of(cards), value)));
    }
    open.requestFocus();
  }

  // A value nobody dated was put on the wall in the workshop.
  private Metric updated(Metric metric, double value) {
    LocalDate workshop = kit.desk().workshop().info().date();
    return metric.measuredAnew(value, kit.today(), workshop == null ? kit.today() : workshop);
  }
}
