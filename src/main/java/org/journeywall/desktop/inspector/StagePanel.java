package org.journeywall.desktop.inspector;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.field.Field;
import org.journeywall.desktop.field.Stepper;
import org.journeywall.desktop.field.Suggestions;
import org.journeywall.edit.ChangeStage;
import org.journeywall.edit.MoveStage;
import org.journeywall.edit.RemoveStage;
import org.journeywall.edit.StageChange;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Workshop;
import org.kordamp.ikonli.feather.Feather;

/// Everything that is said of a stage.
final class StagePanel extends VBox {
  private final Kit kit;
  private final Titles title;
  private final TextLine name;
  private final TextLine goal;
  private final TextLine duration;
  private final TextLine owner;
  private final Stepper columns;
  private final StepsField steps;
  private final StageSignals signals;
  private final MoveButtons moves;

  StagePanel(Kit kit) {
    this.kit = kit;
    title = new Titles(kit.say("stage"));
    name = TextLine.line(kit, "stage.name");
    goal = TextLine.area(kit, "stage.goal");
    duration = TextLine.line(kit, "stage.duration");
    owner = TextLine.line(kit, "stage.owner");
    columns = new Stepper(1, Stage.WIDEST, kit.say("stage.narrower"), kit.say("stage.wider"));
    columns.setId("stage-columns");
    steps = new StepsField(kit);
    signals = new StageSignals(kit);
    moves =
        new MoveButtons(
            Feather.ARROW_LEFT,
            kit.say("stage.left"),
            Feather.ARROW_RIGHT,
            kit.say("stage.right"),
            kit.say("stage.remove"));
    suggestOwners();
    getStyleClass().add("fields");
    getChildren()
        .setAll(
            title,
            name.field(),
            goal.field(),
            new HBox(8, duration.field(), owner.field()),
            steps,
            new Field(kit.say("stage.columns"), columns),
            signals,
            moves);
    List.of(duration, owner).forEach(one -> HBox.setHgrow(one.field(), Priority.ALWAYS));
  }

  private void suggestOwners() {
    if (owner.entry().control() instanceof TextField text) {
      new Suggestions<>(
          text,
          () -> Known.owners(kit.desk().workshop(), kit.texts().locale()),
          Function.identity(),
          chosen -> {
            text.setText(chosen);
            owner.entry().commit();
          });
    }
  }

  void show(Workshop workshop, StageId id) {
    Stage stage = workshop.stages().require(id);
    long cards =
        workshop.cards().values().stream().filter(card -> id.equals(card.place().stage())).count();
    title.say(kit.say("cards", cards));
    name.show(id, stage.name(), text -> change(id, new StageChange.NameTo(text)));
    goal.show(id, stage.goal(), text -> change(id, new StageChange.GoalTo(text)));
    duration.show(id, stage.duration(), text -> change(id, new StageChange.DurationTo(text)));
    owner.show(id, stage.owner(), text -> change(id, new StageChange.OwnerTo(text)));
    columns.show(stage.columns(), wanted -> change(id, new StageChange.ColumnsTo(wanted)));
    steps.show(stage);
    signals.show(id);
    List<StageId> order = workshop.stagesOf(stage.map()).stream().map(Stage::id).toList();
    int at = order.indexOf(id);
    moves.show(
        at,
        order.size(),
        cards == 0 ? "" : kit.say("remove.parks", cards),
        index -> kit.desk().commit(new MoveStage(id, index)),
        () -> kit.desk().commit(new RemoveStage(id)));
  }

  private void change(StageId stage, StageChange change) {
    kit.desk().commit(new ChangeStage(stage, change));
  }
}
