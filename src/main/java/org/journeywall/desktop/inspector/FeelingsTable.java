package org.journeywall.desktop.inspector;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.journeywall.insight.EmotionCurve;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.Grid;
import org.journeywall.model.MapId;
import org.journeywall.model.Persona;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Step;
import org.journeywall.model.StepId;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// The emotion curves of a map in figures, to compare the personas: for each place the mean and
/// spread of each persona, and how far apart the personas are. However many personas there are,
/// their chips break into lines as wide as the panel.
final class FeelingsTable extends VBox {
  private static final double GAP = 4;

  private final Kit kit;
  private final BoardWords words;

  private record Place(StageId stage, @Nullable StepId step) {}

  FeelingsTable(Kit kit) {
    super(GAP);
    this.kit = kit;
    words = BoardWords.in(kit.texts().locale());
    setId("feelings-table");
    getStyleClass().add("feelings-table");
  }

  /// Shows the curves of a map; returns whether there are any.
  boolean show(Workshop workshop, MapId map) {
    Grid grid = Grid.of(workshop, map);
    List<EmotionCurve> curves = EmotionCurve.of(workshop, grid);
    getChildren().clear();
    for (Stage stage : grid.stages()) {
      for (Place place : places(stage, curves)) {
        add(name(stage, place.step), place, curves);
      }
    }
    return !curves.isEmpty();
  }

  private static List<Place> places(Stage stage, List<EmotionCurve> curves) {
    var scored = new LinkedHashSet<Place>();
    for (EmotionCurve curve : curves) {
      curve.points().stream()
          .filter(point -> point.stage().equals(stage.id()))
          .forEach(point -> scored.add(new Place(point.stage(), point.step())));
    }
    var inOrder = new ArrayList<Place>();
    inOrder.add(new Place(stage.id(), null));
    stage.steps().forEach(step -> inOrder.add(new Place(stage.id(), step.id())));
    inOrder.retainAll(scored);
    return inOrder;
  }

  private static String name(Stage stage, @Nullable StepId step) {
    return stage.steps().stream()
        .filter(one -> one.id().equals(step))
        .map(Step::name)
        .findFirst()
        .map(name -> stage.name() + " › " + name)
        .orElse(stage.name());
  }

  private void add(String name, Place place, List<EmotionCurve> curves) {
    var where = new Label(name);
    where.getStyleClass().add("head");
    where.setWrapText(true);
    var chips = new FlowPane(GAP, GAP);
    var means = new ArrayList<Double>();
    for (EmotionCurve curve : curves) {
      EmotionCurve.Point point = point(curve, place);
      if (point != null) {
        means.add(point.mean());
        chips.getChildren().add(chip(curve.persona(), point));
      }
    }
    if (means.size() > 1) {
      double most = means.stream().mapToDouble(Double::doubleValue).max().orElse(0);
      double least = means.stream().mapToDouble(Double::doubleValue).min().orElse(0);
      String apart = words.number(tenths(most - least));
      var label = new Label(kit.say("feelings.apart", apart));
      label.getStyleClass().add("head");
      chips.getChildren().add(label);
    }
    getChildren().addAll(where, chips);
  }

  private Label chip(Persona persona, EmotionCurve.Point point) {
    String initials = persona.initials();
    String who = initials.isEmpty() ? persona.name() : initials;
    var chip = new Label(who + "  " + said(point));
    chip.getStyleClass().add("chip");
    chip.setStyle(Chips.style(kit.palette(), persona));
    chip.setTooltip(new Tooltip(persona.name()));
    String flag = point.isDisputed() ? ", " + kit.say("feelings.disputed") : "";
    chip.setAccessibleText(persona.name() + ": " + said(point) + flag);
    if (point.isDisputed()) {
      chip.getStyleClass().add("disputed");
    }
    return chip;
  }

  private static EmotionCurve.@Nullable Point point(EmotionCurve curve, Place place) {
    return curve.points().stream()
        .filter(
            point -> point.stage().equals(place.stage) && Objects.equals(point.step(), place.step))
        .findFirst()
        .orElse(null);
  }

  private String said(EmotionCurve.Point point) {
    double mean = tenths(point.mean());
    String sign = mean > 0 ? "+" : mean < 0 ? "−" : "";
    String spread = point.spread() > 0 ? " ± " + words.number(tenths(point.spread())) : "";
    String flag = point.isDisputed() ? " !" : "";
    return sign + words.number(Math.abs(mean)) + spread + flag;
  }

  private static double tenths(double value) {
    return Math.rint(value * 10) / 10;
  }
}
