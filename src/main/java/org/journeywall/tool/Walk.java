package org.journeywall.tool;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.journeywall.edit.Command;
import org.journeywall.edit.MoveCards;
import org.journeywall.edit.Selection;
import org.journeywall.edit.Target;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.PlacedStage;
import org.journeywall.layout.Rect;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.LaneId;
import org.journeywall.model.Link;
import org.journeywall.model.StageId;
import org.jspecify.annotations.Nullable;

/// Walking over the wall with the arrow keys: from card to card inside a cell, then into the next
/// cell, onto the headers at its upper and left rim and into the parking lot below. What is folded
/// is walked cell by cell.
public final class Walk {

  /// Which arrow.
  public enum Way {
    LEFT(-1, 0),
    RIGHT(1, 0),
    UP(0, -1),
    DOWN(0, 1);

    private final int dx;
    private final int dy;

    Way(int dx, int dy) {
      this.dx = dx;
      this.dy = dy;
    }
  }

  private final Scene scene;

  public Walk(Scene scene) {
    this.scene = scene;
  }

  /// Where one begins on a map: at its first cell while it has no card, so that one can type at
  /// once, else nowhere.
  public static Selection start(Scene scene) {
    Grid grid = scene.board().grid();
    return grid.inReadingOrder().isEmpty() && !grid.stages().isEmpty() && !grid.lanes().isEmpty()
        ? new Walk(scene).first()
        : Selection.none();
  }

  /// What is selected after one step; the same where there is nothing that way.
  public Selection step(Way way) {
    return switch (scene.selection()) {
      case Selection.None none -> first();
      case Selection.Cards cards -> fromCard(cards.focus(), way);
      case Selection.Cell cell -> fromCell(cell.stage(), cell.lane(), null, way);
      case Selection.Stage stage -> fromStage(stage.id(), way);
      case Selection.Lane lane -> fromLane(lane.id(), way);
      case Selection.Link link -> fromLink(link, way);
      case Selection.Parking parking ->
          way == Way.UP ? enter(0, lanes().size() - 1, null, way) : parkedOr(parking, way);
    };
  }

  /// What moves the selected cards to the neighbouring cell; null where there is none.
  public @Nullable Command carry(Way way) {
    List<CardId> cards = scene.selectedInOrder();
    CardId focus = scene.selection().focused();
    Card card = focus == null ? null : scene.committed().cards().get(focus);
    if (card == null) {
      return null;
    }
    StageId stage = card.place().stage();
    LaneId lane = card.place().lane();
    if (stage == null || lane == null) {
      return way == Way.UP ? move(cards, 0, lanes().size() - 1) : null;
    }
    int column = column(stage) + way.dx;
    int row = row(lane) + way.dy;
    if (row == lanes().size() && column >= 0) {
      return new MoveCards(cards, new Target.Parking(scene.board().map().id()), Integer.MAX_VALUE);
    }
    return move(cards, column, row);
  }

  private @Nullable Command move(List<CardId> cards, int column, int row) {
    if (column < 0 || row < 0 || column >= stages().size() || row >= lanes().size()) {
      return null;
    }
    Target target =
        new Target.Cell(
            scene.board().map().id(),
            stages().get(column).stage().id(),
            lanes().get(row).lane().id(),
            null);
    return new MoveCards(cards, target, Integer.MAX_VALUE);
  }

  private List<PlacedStage> stages() {
    return scene.board().stages();
  }

  private List<PlacedLane> lanes() {
    return scene.board().lanes();
  }

  private int column(StageId id) {
    PlacedStage stage = scene.board().stage(id);
    return stage == null ? -1 : stage.index();
  }

  private int row(LaneId id) {
    PlacedLane lane = scene.board().lane(id);
    return lane == null ? -1 : lane.index();
  }

  private Selection fromLink(Selection.Link selected, Way way) {
    Link link = scene.committed().links().get(selected.id());
    boolean on = way == Way.RIGHT || way == Way.DOWN;
    return link == null ? first() : Selection.card(on ? link.to() : link.from());
  }

  private Selection first() {
    return stages().isEmpty() || lanes().isEmpty()
        ? new Selection.Parking(scene.board().map().id())
        : enter(0, 0, null, Way.DOWN);
  }

  private Selection fromCard(CardId focus, Way way) {
    Card card = scene.committed().cards().get(focus);
    if (card == null) {
      return first();
    }
    StageId stage = card.place().stage();
    LaneId lane = card.place().lane();
    boolean parked = stage == null || lane == null || column(stage) < 0 || row(lane) < 0;
    Spot.Ground ground = parked ? Spot.Ground.PARKING_LOT : Spot.Ground.WALL;
    List<Card> cell =
        parked ? scene.board().grid().parked() : scene.board().grid().cards(stage, lane);
    Rect from = scene.rect(focus, ground);
    CardId next = from == null ? null : nearest(cell, focus, from, ground, way);
    if (next != null) {
      return Selection.card(next);
    }
    if (stage == null || lane == null || parked) {
      return way == Way.UP ? enter(0, lanes().size() - 1, null, way) : Selection.card(focus);
    }
    return fromCell(stage, lane, from, way);
  }

  private @Nullable CardId nearest(
      List<Card> cell, CardId self, Rect from, Spot.Ground ground, Way way) {
    CardId best = null;
    double least = Double.MAX_VALUE;
    for (Card card : cell) {
      Rect rect = card.id().equals(self) ? null : scene.rect(card.id(), ground);
      double cost = rect == null ? Double.MAX_VALUE : cost(from, rect, way);
      if (cost < least) {
        least = cost;
        best = card.id();
      }
    }
    return best;
  }

  // What lies that way, and rather straight ahead than near but aside.
  private static double cost(Rect from, Rect to, Way way) {
    double along =
        (to.centreX() - from.centreX()) * way.dx + (to.centreY() - from.centreY()) * way.dy;
    double aside =
        Math.abs((to.centreX() - from.centreX()) * way.dy)
            + Math.abs((to.centreY() - from.centreY()) * way.dx);
    return along < 1 || aside > 2 * along ? Double.MAX_VALUE : along + 2 * aside;
  }

  private Selection fromCell(StageId stage, LaneId lane, @Nullable Rect from, Way way) {
    int column = column(stage) + way.dx;
    int row = row(lane) + way.dy;
    if (column < 0) {
      return new Selection.Lane(lane);
    }
    if (row < 0) {
      return new Selection.Stage(stage);
    }
    if (row >= lanes().size()) {
      return parkedOr(new Selection.Parking(scene.board().map().id()), Way.DOWN);
    }
    return column >= stages().size() ? scene.selection() : enter(column, row, from, way);
  }

  // Into a cell: onto its card nearest to where one comes from, or onto the cell where it is empty
  // or folded.
  private Selection enter(int column, int row, @Nullable Rect from, Way way) {
    if (column < 0 || row < 0 || column >= stages().size() || row >= lanes().size()) {
      return scene.selection();
    }
    StageId stage = stages().get(column).stage().id();
    LaneId lane = lanes().get(row).lane().id();
    var whole = new Selection.Cell(scene.board().map().id(), stage, lane);
    if (scene.board().isFolded(stage, lane)) {
      return whole;
    }
    Rect cell = scene.board().cell(stage, lane);
    double x = way.dx > 0 ? cell.x() : way.dx < 0 ? cell.right() : centre(from, cell).centreX();
    double y = way.dy > 0 ? cell.y() : way.dy < 0 ? cell.bottom() : centre(from, cell).centreY();
    return scene.board().grid().cards(stage, lane).stream()
        .filter(card -> scene.rect(card.id(), Spot.Ground.WALL) != null)
        .min(Comparator.comparingDouble(card -> distance(card.id(), x, y)))
        .map(card -> Selection.card(scene.board().seen(card).id()))
        .orElse(whole);
  }

  private static Rect centre(@Nullable Rect from, Rect cell) {
    return from == null ? new Rect(cell.x(), cell.y(), 0, 0) : from;
  }

  private double distance(CardId id, double x, double y) {
    Rect rect = scene.rect(id, Spot.Ground.WALL);
    return rect == null ? Double.MAX_VALUE : Math.hypot(rect.centreX() - x, rect.centreY() - y);
  }

  private Selection fromStage(StageId id, Way way) {
    int column = column(id) + way.dx;
    return switch (way) {
      case LEFT, RIGHT ->
          column < 0 || column >= stages().size()
              ? scene.selection()
              : new Selection.Stage(stages().get(column).stage().id());
      case UP -> scene.selection();
      case DOWN -> enter(column(id), 0, null, way);
    };
  }

  private Selection fromLane(LaneId id, Way way) {
    int row = row(id) + way.dy;
    return switch (way) {
      case UP, DOWN ->
          row < 0 || row >= lanes().size()
              ? scene.selection()
              : new Selection.Lane(lanes().get(row).lane().id());
      case LEFT -> scene.selection();
      case RIGHT -> enter(0, row(id), null, way);
    };
  }

  private Selection parkedOr(Selection empty, Way way) {
    List<Card> parked = scene.board().grid().parked();
    return parked.isEmpty() || way == Way.UP ? empty : Selection.card(parked.getFirst().id());
  }

  /// The cell a selection is in and the place behind its last selected card: where a new card would
  /// go.
  public static Scene.@Nullable Slot slotFor(Scene scene) {
    Grid grid = scene.board().grid();
    return switch (scene.selection()) {
      case Selection.None none -> null;
      case Selection.Cell cell ->
          new Scene.Slot(cell.target(), grid.cards(cell.stage(), cell.lane()).size());
      case Selection.Parking parking -> new Scene.Slot(parking.target(), grid.parked().size());
      case Selection.Cards cards -> behind(scene, cards.focus());
      case Selection.Stage stage -> top(scene, stage.id());
      case Selection.Lane lane -> start(scene, lane.id());
      case Selection.Link selected -> {
        Link link = scene.committed().links().get(selected.id());
        yield link == null ? null : behind(scene, link.from());
      }
    };
  }

  private static Scene.@Nullable Slot behind(Scene scene, CardId focus) {
    Card card = scene.committed().cards().get(focus);
    if (card == null) {
      return null;
    }
    Grid grid = scene.board().grid();
    StageId stage = card.place().stage();
    LaneId lane = card.place().lane();
    boolean parked = grid.parked().stream().anyMatch(other -> other.id().equals(focus));
    List<Card> cell = parked ? grid.parked() : grid.cards(stage, lane);
    int index = cell.stream().map(Card::id).toList().indexOf(focus) + 1;
    while (index < cell.size() && !scene.board().seen(cell.get(index)).equals(cell.get(index))) {
      index++;
    }
    return new Scene.Slot(
        parked || stage == null || lane == null
            ? new Target.Parking(grid.map())
            : new Target.Cell(grid.map(), stage, lane, null),
        index);
  }

  private static Scene.@Nullable Slot top(Scene scene, StageId stage) {
    return scene.board().lanes().isEmpty()
        ? null
        : cell(scene, stage, scene.board().lanes().getFirst().lane().id());
  }

  private static Scene.@Nullable Slot start(Scene scene, LaneId lane) {
    return scene.board().stages().isEmpty()
        ? null
        : cell(scene, scene.board().stages().getFirst().stage().id(), lane);
  }

  private static Scene.Slot cell(Scene scene, StageId stage, LaneId lane) {
    Grid grid = scene.board().grid();
    return new Scene.Slot(
        new Target.Cell(grid.map(), stage, lane, null), grid.cards(stage, lane).size());
  }

  /// All cards of the map in front.
  public static Set<CardId> everything(Scene scene) {
    return Set.copyOf(scene.board().grid().inReadingOrder().stream().map(Card::id).toList());
  }
}
