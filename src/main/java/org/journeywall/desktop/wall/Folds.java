package org.journeywall.desktop.wall;

import org.journeywall.desktop.Desk;
import org.journeywall.edit.Selection;
import org.journeywall.layout.Arrangement;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.MapId;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.jspecify.annotations.Nullable;

/// Folds lanes and stages of the map in front, and unfolds them again. It is a matter of the desk:
/// the document and what is printed of it know nothing of it.
public record Folds(Desk desk) {

  /// The lane that is meant by what is selected: itself, or the one of a cell or card; null where
  /// none is.
  public @Nullable LaneId lane() {
    return switch (desk.selection()) {
      case Selection.Lane lane -> lane.id();
      case Selection.Cell cell -> cell.lane();
      case Selection.Cards cards -> {
        Card card = card(cards.focus());
        yield card == null ? null : card.place().lane();
      }
      case Selection.Stage stage -> null;
      case Selection.Link link -> null;
      case Selection.Parking parking -> null;
      case Selection.None none -> null;
    };
  }

  /// The stage that is meant in the same way.
  public @Nullable StageId stage() {
    return switch (desk.selection()) {
      case Selection.Stage stage -> stage.id();
      case Selection.Cell cell -> cell.stage();
      case Selection.Cards cards -> {
        Card card = card(cards.focus());
        yield card == null ? null : card.place().stage();
      }
      case Selection.Lane lane -> null;
      case Selection.Link link -> null;
      case Selection.Parking parking -> null;
      case Selection.None none -> null;
    };
  }

  private @Nullable Card card(CardId id) {
    return desk.workshop().cards().get(id);
  }

  /// Folds the lane that is meant, or unfolds it.
  public void turnLane() {
    LaneId lane = lane();
    if (lane != null) {
      turn(lane);
    }
  }

  /// The same of the stage.
  public void turnStage() {
    StageId stage = stage();
    if (stage != null) {
      turn(stage);
    }
  }

  void turn(LaneId lane) {
    desk.arrange(desk.arrangement().with(lane, !isFolded(lane)));
  }

  void turn(StageId stage) {
    desk.arrange(desk.arrangement().with(stage, !isFolded(stage)));
  }

  /// False for null as well.
  public boolean isFolded(@Nullable LaneId lane) {
    return lane != null && desk.arrangement().lanes().contains(lane);
  }

  /// False for null as well.
  public boolean isFolded(@Nullable StageId stage) {
    return stage != null && desk.arrangement().stages().contains(stage);
  }

  /// How many lanes of the map in front are folded.
  public int lanes() {
    return (int) desk.arrangement().lanes().stream().filter(this::isInFront).count();
  }

  /// How many of its stages are.
  public int stages() {
    return (int) desk.arrangement().stages().stream().filter(this::isInFront).count();
  }

  private boolean isInFront(LaneId id) {
    Lane lane = desk.workshop().lanes().get(id);
    return lane != null && isInFront(lane.map());
  }

  private boolean isInFront(StageId id) {
    Stage stage = desk.workshop().stages().get(id);
    return stage != null && isInFront(stage.map());
  }

  private boolean isInFront(MapId map) {
    return map.equals(desk.map());
  }

  /// Whether anything of the map in front is folded.
  public boolean isAny() {
    return lanes() + stages() > 0;
  }

  /// Unfolds all of the map in front.
  public void unfoldAll() {
    Arrangement next = desk.arrangement();
    for (LaneId lane : desk.arrangement().lanes()) {
      next = next.with(lane, !isInFront(lane));
    }
    for (StageId stage : desk.arrangement().stages()) {
      next = next.with(stage, !isInFront(stage));
    }
    desk.arrange(next);
  }

  void unfold(LaneId lane) {
    desk.arrange(desk.arrangement().with(lane, false));
  }

  void unfold(StageId stage) {
    desk.arrange(desk.arrangement().with(stage, false));
  }

  /// Unfolds the lane and the stage in which a card stands, if it stands in one.
  void unfold(Card card) {
    unfold(card.place().stage(), card.place().lane());
  }

  void unfold(@Nullable StageId stage, @Nullable LaneId lane) {
    if (stage != null && lane != null) {
      desk.arrange(desk.arrangement().with(stage, false).with(lane, false));
    }
  }
}
