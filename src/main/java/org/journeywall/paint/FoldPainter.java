package org.journeywall.paint;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.layout.Board;
import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.PlacedStage;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Tone;
import org.journeywall.model.CardKind;

/// Draws what is left of lanes and stages that are folded: ticks of their cards, and the sign in
/// their header that there is more.
record FoldPainter(Palette palette) {
  private static final double CORNER = 2;

  /// Narrower ticks have no room for an edge.
  private static final double EDGED = 3;

  private static final double SIGN = 4.5;

  /// The ground of the cells of a lane that are folded: it lies a shade deeper.
  List<Mark> ground(Board board, PlacedLane lane) {
    var marks = new ArrayList<Mark>();
    for (PlacedStage stage : board.stages()) {
      if (lane.folded() || stage.folded()) {
        var cell = new Rect(stage.x(), lane.y(), stage.width(), lane.height());
        marks.add(Mark.Box.filled(cell, palette.header()));
      }
    }
    return marks;
  }

  /// A card's tick; of a closed stack one for each of its cards, next to each other.
  List<Mark> ticks(PlacedCard placed) {
    List<CardKind> kinds = new ArrayList<>(placed.sheets());
    kinds.addFirst(placed.card().kind());
    double wide = placed.rect().width() / kinds.size();
    var marks = new ArrayList<Mark>();
    for (int i = 0; i < kinds.size(); i++) {
      Rect all = placed.rect();
      marks.add(tick(kinds.get(i), new Rect(all.x() + i * wide, all.y(), wide, all.height())));
    }
    return marks;
  }

  private Mark tick(CardKind kind, Rect rect) {
    Colour ink = palette.onNote(kind, Tone.INK);
    Colour paper = palette.note(kind);
    return rect.width() < EDGED
        ? Mark.Box.filled(rect, paper.towards(ink, 0.08))
        : new Mark.Box(
            rect.inset(0.5), CORNER, paper, paper.towards(ink, 0.26), 1, Mark.Shadow.NONE);
  }

  /// A small triangle beside the name of a folded lane.
  static Mark sign(PlacedLane lane, Colour colour) {
    return sign(Measures.LANE_INSET / 2, lane.y() + lane.height() / 2, colour);
  }

  /// The same in the corner of a folded stage's header.
  static Mark sign(PlacedStage stage, Colour colour) {
    return sign(stage.x() + Measures.FOLD_ACROSS, Measures.FOLD_DOWN, colour);
  }

  private static Mark sign(double x, double y, Colour colour) {
    return new Mark.Fill(
        Outline.polygon(x - SIGN * 0.6, y - SIGN, x + SIGN * 0.8, y, x - SIGN * 0.6, y + SIGN),
        colour);
  }
}
