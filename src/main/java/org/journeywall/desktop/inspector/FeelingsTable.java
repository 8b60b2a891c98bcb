package org.journeywall.desktop.inspector;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.journeywall.insight.EmotionCurve;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.Grid;
import org.journeywall.model.MapId;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Step;
import org.journeywall.model.StepId;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// The emotion curves of a map in figures, to compare the personas: a row for each place, the mean
/// and spread of each persona, and how far apart the personas are.
final class FeelingsTable extends GridPane {
  private final Kit kit;
  private final BoardWords words;

  private record Place(StageId stage, @Nullable StepId step) {}

  FeelingsTable(Kit kit) {
    this.kit = kit;
    words = BoardWords.in(kit.texts().locale());
    setId("feelings-table");
    getStyleClass().add("feelings-table");
    setHgap(10);
    setVgap(4);
  }

  /// Shows the curves of a map; returns whether there are any.
  boolean show(Workshop workshop, MapId map) {
    Grid grid = Grid.of(workshop, map);
    List<EmotionCurve> curves = EmotionCurve.of(workshop, grid);
    getChildren().clear();
    var wide = new ColumnConstraints();
    wide.setHgrow(Priority.ALWAYS);
    getColumnConstraints().setAll(wide);
    for (int i = 0; i < curves.size(); i++) {
      cell(curves.get(i).persona().name(), i + 1, 0).getStyleClass().add("head");
    }
    if (curves.size() > 1) {
      cell(kit.say("feelings.apart"), curves.size() + 1, 0).getStyleClass().add("head");
    }
    int row = 1;
    for (Stage stage : grid.stages()) {
      for (Place place : places(stage, curves)) {
        row(row++, name(stage, place.step), place, curves);
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

  private void row(int row, String name, Place place, List<EmotionCurve> curves) {
    Label where = new Label(name);
    where.setWrapText(true);
    add(where, 0, row);
    var means = new ArrayList<Double>();
    for (int i = 0; i < curves.size(); i++) {
      EmotionCurve.Point point = point(curves.get(i), place);
      if (point != null) {
        means.add(point.mean());
        Label said = cell(said(point), i + 1, row);
        if (point.isDisputed()) {
          said.getStyleClass().add("disputed");
          said.setAccessibleText(said.getText() + ", " + kit.say("feelings.disputed"));
        }
      }
    }
    if (means.size() > 1) {
      double most = means.stream().mapToDouble(Double::doubleValue).max().orElse(0);
      double least = means.stream().mapToDouble(Double::doubleValue).min().orElse(0);
      cell(words.number(tenths(most - least)), curves.size() + 1, row);
    }
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

  private Label cell(String text, int column, int row) {
    var label = new Label(text);
    GridPane.setHalignment(label, HPos.RIGHT);
    add(label, column, row);
    return label;
  }
}
