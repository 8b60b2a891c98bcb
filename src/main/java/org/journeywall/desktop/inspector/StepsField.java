package org.journeywall.desktop.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.field.Entry;
import org.journeywall.desktop.field.Field;
import org.journeywall.desktop.look.Buttons;
import org.journeywall.edit.ChangeStage;
import org.journeywall.edit.StageChange;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Step;
import org.journeywall.model.StepId;
import org.kordamp.ikonli.feather.Feather;

/// The steps inside a stage: each to be renamed, moved up or removed, and a field for another.
final class StepsField extends VBox {
  private final Kit kit;
  private final VBox rows = new VBox(4);
  private final Entry added;
  private final List<Row> shownRows = new ArrayList<>();

  StepsField(Kit kit) {
    this.kit = kit;
    var text = new TextField();
    text.setId("stage-new-step");
    text.setPromptText(kit.say("steps.add"));
    text.getStyleClass().add("plain-field");
    added = new Entry(text, kit.typing());
    rows.managedProperty().bind(rows.visibleProperty());
    getChildren().setAll(new Field(kit.say("steps"), rows, text));
  }

  void show(Stage stage) {
    List<StepId> wanted = stage.steps().stream().map(Step::id).toList();
    if (!wanted.equals(shownRows.stream().map(Row::step).toList())) {
      shownRows.clear();
      wanted.forEach(step -> shownRows.add(new Row(step)));
      rows.getChildren().setAll(shownRows.stream().map(Row::node).toList());
    }
    for (int i = 0; i < wanted.size(); i++) {
      shownRows.get(i).show(stage, i);
    }
    rows.setVisible(!wanted.isEmpty());
    added.show(stage.id(), "", name -> add(stage, name));
  }

  private boolean add(Stage stage, String name) {
    if (!name.isBlank()) {
      Step step = Step.named(kit.desk().ids().step(), name);
      change(stage.id(), stage.steps(), steps -> with(steps, steps.size(), step));
    }
    return true;
  }

  private static List<Step> with(List<Step> steps, int index, Step step) {
    var all = new ArrayList<Step>(steps);
    all.add(index, step);
    return all;
  }

  private static List<Step> without(List<Step> steps, StepId gone) {
    return steps.stream().filter(step -> !step.id().equals(gone)).toList();
  }

  private void change(StageId stage, List<Step> steps, UnaryOperator<List<Step>> change) {
    kit.desk().commit(new ChangeStage(stage, new StageChange.StepsTo(change.apply(steps))));
  }

  /// One step.
  private final class Row {
    private final StepId step;
    private final Entry entry;
    private final Button up = Buttons.icon(Feather.ARROW_UP, kit.say("steps.up"), () -> {});
    private final Button remove = Buttons.icon(Feather.X, kit.say("steps.remove"), () -> {});
    private final HBox node;

    Row(StepId step) {
      this.step = step;
      var text = new TextField();
      text.setAccessibleText(kit.say("steps.name"));
      entry = new Entry(text, kit.typing());
      HBox.setHgrow(text, Priority.ALWAYS);
      List.of(up, remove).forEach(button -> button.getStyleClass().addAll("flat", "compact"));
      node = new HBox(4, text, up, remove);
      node.setAlignment(Pos.CENTER_LEFT);
    }

    StepId step() {
      return step;
    }

    Node node() {
      return node;
    }

    void show(Stage stage, int index) {
      Step value = stage.steps().get(index);
      entry.show(stage.id(), value.name(), name -> rename(stage, index, name));
      up.setDisable(index == 0);
      up.setOnAction(event ->
          change(stage.id(), stage.steps(), all -> with(without(all, step), index - 1, value)));
      remove.setOnAction(event -> change(stage.id(), stage.steps(), all -> without(all, step)));
    }

    private boolean rename(Stage stage, int index, String name) {
      Step old = stage.steps().get(index);
      if (!name.isBlank()) {
        Step renamed = new Step(step, name, old.extras());
        change(stage.id(), stage.steps(), all -> with(without(all, step), index, renamed));
      }
      return true;
    }
  }
}
