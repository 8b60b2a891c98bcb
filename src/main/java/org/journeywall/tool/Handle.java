package org.journeywall.tool;

import java.util.List;
import org.journeywall.edit.ChangeLane;
import org.journeywall.edit.ChangeStage;
import org.journeywall.edit.Command;
import org.journeywall.edit.LaneChange;
import org.journeywall.edit.MoveLane;
import org.journeywall.edit.MoveStage;
import org.journeywall.edit.Selection;
import org.journeywall.edit.StageChange;
import org.journeywall.edit.Target;
import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.PlacedStage;
import org.journeywall.model.CardId;
import org.journeywall.model.LaneId;
import org.journeywall.model.PersonaId;
import org.journeywall.model.StageId;
import org.jspecify.annotations.Nullable;

/// A part of the wall that can be dragged in its own way: a header to another place, an edge to
/// another size, a face to another score.
public sealed interface Handle {

  /// What dragging it to the spot means; null where nothing.
  @Nullable Command at(Spot spot, Scene scene);

  /// What is selected afterwards.
  Selection selection();

  /// A stage by its header, to another place in the order.
  record StageOrder(StageId stage) implements Handle {
    @Override
    public Command at(Spot spot, Scene scene) {
      long before =
          scene.board().stages().stream()
              .filter(other -> !other.stage().id().equals(stage))
              .filter(other -> other.x() + other.width() / 2 < spot.x())
              .count();
      return new MoveStage(stage, (int) before);
    }

    @Override
    public Selection selection() {
      return new Selection.Stage(stage);
    }
  }

  /// A lane by its name, to another place in the order.
  record LaneOrder(LaneId lane) implements Handle {
    @Override
    public Command at(Spot spot, Scene scene) {
      long before =
          scene.board().lanes().stream()
              .filter(other -> !other.lane().id().equals(lane))
              .filter(other -> other.y() + other.height() / 2 < spot.y())
              .count();
      return new MoveLane(lane, (int) before);
    }

    @Override
    public Selection selection() {
      return new Selection.Lane(lane);
    }
  }

  /// A stage's right edge.
  record StageEdge(StageId stage) implements Handle {
    @Override
    public @Nullable Command at(Spot spot, Scene scene) {
      PlacedStage placed = scene.board().stage(stage);
      if (placed == null) {
        return null;
      }
      int columns = Measures.columnsWithin(spot.x() - placed.x());
      return new ChangeStage(stage, new StageChange.ColumnsTo(columns));
    }

    @Override
    public Selection selection() {
      return new Selection.Stage(stage);
    }
  }

  /// A face of a persona's curve, up or down, with the cards behind it.
  record Face(PersonaId persona, List<CardId> cards) implements Handle {
    public Face {
      cards = List.copyOf(cards);
    }

    @Override
    public @Nullable Command at(Spot spot, Scene scene) {
      return Feelings.moved(persona, cards, spot, scene);
    }

    @Override
    public Selection selection() {
      return Selection.cards(cards);
    }
  }

  /// A face that was not there before.
  ///
  /// @param card the id of the card that gets the score
  record FirstScore(CardId card, PersonaId persona, Target.Cell target) implements Handle {
    @Override
    public @Nullable Command at(Spot spot, Scene scene) {
      return Feelings.fresh(card, persona, target, spot, scene);
    }

    @Override
    public Selection selection() {
      return Selection.card(card);
    }
  }

  /// A lane's lower edge.
  record LaneEdge(LaneId lane) implements Handle {
    @Override
    public @Nullable Command at(Spot spot, Scene scene) {
      PlacedLane placed = scene.board().lane(lane);
      if (placed == null) {
        return null;
      }
      int rows = Measures.rowsWithin(spot.y() - placed.y());
      return new ChangeLane(lane, new LaneChange.RowsTo(rows));
    }

    @Override
    public Selection selection() {
      return new Selection.Lane(lane);
    }
  }
}
