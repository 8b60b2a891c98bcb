package org.journeywall.desktop.inspector;

import java.util.List;
import java.util.Locale;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.field.Choice;
import org.journeywall.desktop.field.Field;
import org.journeywall.desktop.field.Stepper;
import org.journeywall.edit.ChangeLane;
import org.journeywall.edit.LaneChange;
import org.journeywall.edit.MoveLane;
import org.journeywall.edit.RemoveLane;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Workshop;
import org.kordamp.ikonli.feather.Feather;

/// Everything that is said of a lane.
final class LanePanel extends VBox {
  private final Kit kit;
  private final Titles title;
  private final TextLine name;
  private final TextLine hint;
  private final Choice<LaneKind> kind;
  private final Stepper rows;
  private final FeelingsTable feelings;
  private final Field compared;
  private final MoveButtons moves;

  LanePanel(Kit kit) {
    this.kit = kit;
    title = new Titles(kit.say("lane"));
    name = TextLine.line(kit, "lane.name");
    hint = TextLine.line(kit, "lane.hint");
    kind = new Choice<>(one -> kit.say("lane.kind." + one.name().toLowerCase(Locale.ROOT)));
    kind.setId("lane-kind");
    rows = new Stepper(1, Lane.TALLEST, kit.say("lane.lower"), kit.say("lane.higher"));
    rows.setId("lane-rows");
    feelings = new FeelingsTable(kit);
    compared = new Field(kit.say("feelings"), feelings);
    moves =
        new MoveButtons(
            Feather.ARROW_UP,
            kit.say("lane.up"),
            Feather.ARROW_DOWN,
            kit.say("lane.down"),
            kit.say("lane.remove"));
    getStyleClass().add("fields");
    getChildren()
        .setAll(
            title,
            name.field(),
            hint.field(),
            new Field(kit.say("lane.kind"), kind),
            new Field(kit.say("lane.rows"), rows),
            compared,
            moves);
  }

  void show(Workshop workshop, LaneId id) {
    Lane lane = workshop.lanes().require(id);
    long cards =
        workshop.cards().values().stream().filter(card -> id.equals(card.place().lane())).count();
    title.say(kit.say("cards", cards));
    name.show(id, lane.name(), text -> change(id, new LaneChange.NameTo(text)));
    hint.show(id, lane.hint(), text -> change(id, new LaneChange.HintTo(text)));
    kind.show(
        List.of(LaneKind.values()),
        lane.kind(),
        chosen -> change(id, new LaneChange.KindTo(chosen)));
    rows.show(lane.rows(), wanted -> change(id, new LaneChange.RowsTo(wanted)));
    boolean felt = lane.kind() == LaneKind.EMOTIONS && feelings.show(workshop, lane.map());
    compared.setVisible(felt);
    compared.setManaged(felt);
    List<LaneId> order = workshop.lanesOf(lane.map()).stream().map(Lane::id).toList();
    moves.show(
        order.indexOf(id),
        order.size(),
        cards == 0 ? "" : kit.say("remove.parks", cards),
        index -> kit.desk().commit(new MoveLane(id, index)),
        () -> kit.desk().commit(new RemoveLane(id)));
  }

  private void change(LaneId lane, LaneChange change) {
    kit.desk().commit(new ChangeLane(lane, change));
  }
}
