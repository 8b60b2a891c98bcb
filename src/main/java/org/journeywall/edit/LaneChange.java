package org.journeywall.edit;

import org.journeywall.model.Lane;
import org.journeywall.model.LaneKind;

/// What [ChangeLane] does to a lane.
public sealed interface LaneChange {
  record NameTo(String name) implements LaneChange {}

  record HintTo(String hint) implements LaneChange {}

  /// The cards in it keep their kinds.
  record KindTo(LaneKind kind) implements LaneChange {}

  /// At least so many rows of notes high, clamped to what a lane can have.
  record RowsTo(int rows) implements LaneChange {}

  /// The lane after the change.
  default Lane of(Lane lane) {
    return switch (this) {
      case NameTo(var name) -> lane.withName(name);
      case HintTo(var hint) -> lane.withHint(hint);
      case KindTo(var kind) -> lane.withKind(kind);
      case RowsTo(var rows) -> lane.withRows(rows);
    };
  }

  /// What undo calls it.
  default CommandName commandName() {
    return switch (this) {
      case NameTo _ -> CommandName.RENAME_LANE;
      case RowsTo _ -> CommandName.RESIZE_LANE;
      case HintTo _, KindTo _ -> CommandName.CHANGE_LANE;
    };
  }
}
