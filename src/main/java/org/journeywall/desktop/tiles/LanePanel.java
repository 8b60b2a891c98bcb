package org.journeywall.desktop.tiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.journeywall.layout.Board;
import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.PlacedCell;
import org.journeywall.layout.PlacedCurve;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.PlacedStage;
import org.journeywall.layout.Rect;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.paint.BoardPainter;
import org.journeywall.paint.CellHints;
import org.journeywall.paint.Mark;

/// The cells of one lane with everything in them.
public record LanePanel(Board board, PlacedLane lane, BoardPainter painter, Showing showing)
    implements Panel {

  @Override
  public Rect space() {
    double left = Measures.LANE_COLUMN;
    return new Rect(left, lane.y(), board.width() - left, lane.height());
  }

  @Override
  public List<Mark> marks(Rect part, double scale) {
    var marks = new ArrayList<Mark>(painter.ground(board, lane));
    if (isHinting()) {
      var hints = new CellHints(painter.palette());
      board.stages().stream()
          .filter(stage -> !stage.folded())
          .forEach(stage -> marks.addAll(hints.in(lane, stage)));
    }
    var cards = new CardMarks(painter, showing, painter.palette().wall());
    var links = new LinkMarks(board.links().within(part), painter.palette(), showing, scale);
    if (isCurved()) {
      addCurves(marks, cards, links);
    } else {
      links.addLines(marks);
    }
    Rect reached = part.inset(-SHADOW);
    for (PlacedStage stage : board.stages()) {
      if (stage.x() < reached.right() && stage.right() > reached.x()) {
        List<PlacedCard> here = cell(stage).within(reached);
        marks.addAll(painter.plates(here));
        for (PlacedCard card : here) {
          if (!showing.settling().containsKey(card.card().id())) {
            cards.add(marks, card, scale);
          }
        }
      }
    }
    settling(marks, cards, reached, scale);
    links.addTraces(marks);
    return marks;
  }

  // The curves of those with whose eyes nobody looks step back, and all where no feeling is an
  // answer; the lines between stages stay.
  private void addCurves(List<Mark> marks, CardMarks cards, LinkMarks links) {
    if (board.curves().stream().allMatch(this::isBright)) {
      links.addLines(marks);
      marks.addAll(painter.curves(board));
      return;
    }
    marks.addAll(painter.curves(board, curve -> !isBright(curve)));
    cards.lookPast(marks, space());
    marks.addAll(painter.rules(board, lane));
    links.addLines(marks);
    marks.addAll(painter.curves(board, this::isBright));
  }

  private boolean isBright(PlacedCurve curve) {
    return showing.bright().shows(curve.persona().id())
        && board.curves().stream()
            .flatMap(one -> one.spots().stream())
            .flatMap(spot -> spot.point().cards().stream())
            .anyMatch(showing.bright()::shows);
  }

  private void settling(List<Mark> marks, CardMarks cards, Rect part, double scale) {
    showing
        .settling()
        .forEach((id, rect) -> {
          PlacedCard card = rect.intersects(part) ? board.card(id) : null;
          if (card != null && isHere(card)) {
            cards.add(
                marks, card.movedBy(rect.x() - card.rect().x(), rect.y() - card.rect().y()), scale);
          }
        });
  }

  private boolean isHere(PlacedCard card) {
    return lane.lane().id().equals(card.card().place().lane());
  }

  // On an empty wall the hints say in each cell what belongs there.
  private boolean isHinting() {
    return !lane.folded()
        && board.cells().values().stream().allMatch(cell -> cell.rows().isEmpty());
  }

  private boolean isCurved() {
    return !board.curves().isEmpty() && board.curves().getFirst().lane().equals(lane.lane().id());
  }

  private PlacedCell cell(PlacedStage stage) {
    var id = new Grid.Cell(stage.stage().id(), lane.lane().id());
    return Objects.requireNonNull(board.cells().get(id));
  }

  @Override
  public List<Rect> changes(Panel before) {
    if (!(before instanceof LanePanel old)
        || old.lane.folded() != lane.folded()
        || old.isHinting() != isHinting()
        || !edges(old.board).equals(edges(board))
        || !old.showing.bright().equals(showing.bright())) {
      return List.of(everything());
    }
    var changes = new ArrayList<Rect>();
    for (PlacedStage stage : board.stages()) {
      Rect rows = RowChanges.between(old.cell(stage).rows(), cell(stage).rows());
      if (!rows.equals(Rect.NOTHING)) {
        PlacedCell cell = cell(stage);
        changes.add(fromCorner(rows.movedBy(cell.x(), cell.y())).inset(-SHADOW));
      }
    }
    if (old.lane.height() != lane.height()) {
      double least = Math.min(old.lane.height(), lane.height()) - 2;
      double most = Math.max(old.lane.height(), lane.height()) + 2;
      changes.add(new Rect(0, least, everything().width(), most - least));
    }
    if ((isCurved() || old.isCurved()) && !curvesLike(old)) {
      changes.add(new Rect(0, 0, everything().width(), Measures.CURVE_BAND + 2 * SHADOW));
    }
    addShown(changes, old);
    LinkMarks.changes(old.board, old.lane, board, lane)
        .forEach(change -> changes.add(fromCorner(change)));
    return changes;
  }

  private static List<Double> edges(Board board) {
    return board.stages().stream().map(PlacedStage::right).toList();
  }

  private boolean curvesLike(LanePanel old) {
    return old.lane.y() == lane.y() && old.board.curves().equals(board.curves());
  }

  // What was lifted, put down, or is on its way.
  private void addShown(List<Rect> changes, LanePanel old) {
    for (CardId id : showing.touched(old.showing)) {
      addCard(changes, id);
      old.addCard(changes, id);
    }
    if (!showing.settling().equals(old.showing.settling())) {
      addSettling(changes);
      old.addSettling(changes);
    }
  }

  private void addCard(List<Rect> changes, CardId id) {
    PlacedCard card = board.card(id);
    if (card != null && isHere(card)) {
      changes.add(fromCorner(card.rect()).inset(-SHADOW));
    }
  }

  private void addSettling(List<Rect> changes) {
    for (Map.Entry<CardId, Rect> each : showing.settling().entrySet()) {
      PlacedCard card = board.card(each.getKey());
      if (card != null && isHere(card)) {
        changes.add(fromCorner(each.getValue()).inset(-SHADOW));
        changes.add(fromCorner(card.rect()).inset(-SHADOW));
      }
    }
  }

  private Rect fromCorner(Rect onBoard) {
    return onBoard.movedBy(-space().x(), -space().y());
  }
}
