package org.journeywall.desktop.window;

import java.util.List;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.wall.WallPort;
import org.journeywall.edit.AddLane;
import org.journeywall.edit.AddStage;
import org.journeywall.edit.Selection;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.LaneKind;
import org.journeywall.model.MapId;
import org.journeywall.model.Rank;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.jspecify.annotations.Nullable;

/// Adds stages and lanes beside what is selected, ready to be named.
record Structure(Desk desk, WallPort wall, Texts texts) {

  /// A stage right of the selected one, else at the end.
  void addStage() {
    MapId map = desk.map();
    List<StageId> order = desk.workshop().stagesOf(map).stream().map(Stage::id).toList();
    var stage = Stage.named(desk.ids().stage(), map, Rank.MIDDLE, texts.say("new.stage"));
    int index = after(order.indexOf(selectedStage()), order.size());
    desk.commit(new AddStage(stage, index), new Selection.Stage(stage.id()));
    wall.edit();
  }

  /// A free lane below the selected one, else at the bottom.
  void addLane() {
    MapId map = desk.map();
    List<LaneId> order = desk.workshop().lanesOf(map).stream().map(Lane::id).toList();
    var lane =
        Lane.named(desk.ids().lane(), map, Rank.MIDDLE, LaneKind.FREE, texts.say("new.lane"));
    int index = after(order.indexOf(selectedLane()), order.size());
    desk.commit(new AddLane(lane, index), new Selection.Lane(lane.id()));
    wall.edit();
  }

  private static int after(int place, int end) {
    return place < 0 ? end : place + 1;
  }

  private @Nullable StageId selectedStage() {
    return switch (desk.selection()) {
      case Selection.Stage(var id) -> id;
      case Selection.Cell cell -> cell.stage();
      case Selection.Cards cards -> card(cards.focus()).place().stage();
      case Selection.Lane lane -> null;
      case Selection.Link link -> null;
      case Selection.Parking parking -> null;
      case Selection.None none -> null;
    };
  }

  private @Nullable LaneId selectedLane() {
    return switch (desk.selection()) {
      case Selection.Lane(var id) -> id;
      case Selection.Cell cell -> cell.lane();
      case Selection.Cards cards -> card(cards.focus()).place().lane();
      case Selection.Stage stage -> null;
      case Selection.Link link -> null;
      case Selection.Parking parking -> null;
      case Selection.None none -> null;
    };
  }

  private Card card(CardId id) {
    return desk.workshop().cards().require(id);
  }
}
