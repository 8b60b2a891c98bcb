package org.journeywall.desktop.wall;

import java.util.Objects;
import org.journeywall.edit.Selection;
import org.journeywall.layout.Board;
import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.PlacedLink;
import org.journeywall.layout.PlacedStage;
import org.journeywall.layout.Rect;
import org.journeywall.model.CardId;
import org.journeywall.tool.Scene;
import org.journeywall.tool.Spot;
import org.jspecify.annotations.Nullable;

/// Where what is selected stands on the wall.
final class SelectedPlace {
  private SelectedPlace() {}

  /// The part of the board it takes; null where nothing of it is on the wall.
  static @Nullable Rect of(Scene scene) {
    Board board = scene.board();
    return switch (scene.selection()) {
      case Selection.Cards cards ->
          scene.selectedInOrder().stream()
              .map(id -> scene.rect(id, Spot.Ground.WALL))
              .filter(Objects::nonNull)
              .reduce(Rect::with)
              .orElse(null);
      case Selection.Cell cell -> seen(board.cell(cell.stage(), cell.lane()));
      case Selection.Stage stage -> column(board, board.stage(stage.id()));
      case Selection.Lane lane -> row(board, board.lane(lane.id()));
      case Selection.Link link -> link(scene, board.links().get(link.id()));
      case Selection.Parking parking -> null;
      case Selection.None none -> null;
    };
  }

  private static @Nullable Rect seen(Rect rect) {
    return rect.equals(Rect.NOTHING) ? null : rect;
  }

  private static @Nullable Rect column(Board board, @Nullable PlacedStage stage) {
    return stage == null
        ? null
        : new Rect(stage.x(), Measures.HEADER, stage.width(), board.height() - Measures.HEADER);
  }

  private static @Nullable Rect row(Board board, @Nullable PlacedLane lane) {
    return lane == null
        ? null
        : new Rect(
            Measures.LANE_COLUMN, lane.y(), board.width() - Measures.LANE_COLUMN, lane.height());
  }

  // With the cards at its ends.
  private static @Nullable Rect link(Scene scene, @Nullable PlacedLink placed) {
    Rect place = placed == null ? null : placed.bounds();
    if (placed != null && place != null) {
      for (CardId end : new CardId[] {placed.link().from(), placed.link().to()}) {
        Rect card = scene.rect(end, Spot.Ground.WALL);
        place = card == null ? place : place.with(card);
      }
    }
    return place;
  }
}
