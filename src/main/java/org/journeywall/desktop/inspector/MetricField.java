package org.journeywall.desktop.inspector;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.field.Choice;
import org.journeywall.desktop.field.DayField;
import org.journeywall.desktop.field.Entry;
import org.journeywall.desktop.field.Field;
import org.journeywall.desktop.field.Segments;
import org.journeywall.edit.CardChange;
import org.journeywall.model.CardKind;
import org.journeywall.model.Metric;
import org.journeywall.model.Metric.Better;
import org.journeywall.model.MetricType;
import org.jspecify.annotations.Nullable;

/// The figure of a metric card: what it counts, its value and target, when it was measured.
final class MetricField implements CardField {
  private final Kit kit;
  private final Choice<MetricType> type;
  private final Entry value;
  private final Entry unit;
  private final Entry target;
  private final Entry threshold;
  private final Segments<Better> better;
  private final DayField measured;
  private final MetricUpdate update;
  private final MetricHistory history;
  private final VBox node;

  MetricField(Kit kit) {
    this.kit = kit;
    type = new Choice<>(one -> kit.say("metric.type." + one.name().toLowerCase(Locale.ROOT)));
    type.setId("metric-type");
    value = entry("metric-value");
    unit = entry("metric-unit");
    target = entry("metric-target");
    threshold = entry("metric-threshold");
    better =
        new Segments<>(
            List.of(Better.HIGHER, Better.LOWER),
            way -> kit.say("metric." + way.name().toLowerCase(Locale.ROOT)),
            false);
    measured = new DayField(kit.typing(), kit.texts(), kit::today);
    measured.entry().control().setId("metric-measured");
    update = new MetricUpdate(kit);
    history = new MetricHistory(kit);
    node =
        new VBox(
            new Field(kit.say("metric.type"), type),
            pair(number("metric.value", value), new Field(kit.say("metric.unit"), unit.control())),
            pair(number("metric.target", target), number("metric.threshold", threshold)),
            new Field(kit.say("metric.better"), better),
            measured.named(kit.say("metric.measured")),
            update,
            history);
    node.getStyleClass().add("fields");
  }

  private Entry entry(String id) {
    var text = new TextField();
    text.setId(id);
    return new Entry(text, kit.typing());
  }

  private Field number(String key, Entry entry) {
    return new Field(kit.say(key), entry.control())
        .warning(entry.invalidProperty(), kit.say("number.unreadable"));
  }

  private static HBox pair(Field left, Field right) {
    var pair = new HBox(8, left, right);
    for (Field one : List.of(left, right)) {
      one.setPrefWidth(0);
      HBox.setHgrow(one, Priority.ALWAYS);
    }
    return pair;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public Standing standing(Chosen cards) {
    return cards.isOne() && cards.first().kind() == CardKind.METRIC
        ? Standing.OPEN
        : Standing.ABSENT;
  }

  /// The figure of the card, an empty one where it has none yet.
  static Metric of(Chosen cards) {
    Metric metric = cards.first().details().metric();
    return metric == null
        ? new Metric(MetricType.OTHER, null, "", null, Better.HIGHER, null, List.of())
        : metric;
  }

  @Override
  public void show(Chosen cards) {
    Metric metric = of(cards);
    type.show(
        List.of(MetricType.values()),
        metric.type(),
        chosen -> change(cards, old -> old.withType(chosen)));
    value.show(
        cards.ids(),
        kit.numbers().write(metric.value()),
        typed -> number(cards, typed, Metric::withValue));
    unit.show(cards.ids(), metric.unit(), typed -> change(cards, old -> old.withUnit(typed)));
    target.show(
        cards.ids(),
        kit.numbers().write(metric.target()),
        typed -> number(cards, typed, Metric::withTarget));
    threshold.show(
        cards.ids(),
        kit.numbers().write(metric.threshold()),
        typed -> number(cards, typed, Metric::withThreshold));
    better.show(
        metric.better(),
        chosen -> change(cards, old -> chosen == null ? old : old.withBetter(chosen)));
    measured.show(
        cards.ids(),
        kit.days().write(metric.measured()),
        metric.measured(),
        typed -> measuredOn(cards, typed),
        day -> change(cards, old -> old.withMeasured(day)));
    update.show(cards);
    history.show(cards);
  }

  private boolean number(
      Chosen cards, String typed, BiFunction<Metric, @Nullable Double, Metric> with) {
    Double read = kit.numbers().read(typed);
    return (typed.isBlank() || read != null) && change(cards, old -> with.apply(old, read));
  }

  private boolean measuredOn(Chosen cards, String typed) {
    LocalDate day = kit.days().read(typed);
    return (typed.isBlank() || day != null) && change(cards, old -> old.withMeasured(day));
  }

  private boolean change(Chosen cards, UnaryOperator<Metric> change) {
    kit.change(cards, card -> new CardChange.MetricTo(change.apply(of(cards))));
    return true;
  }
}
