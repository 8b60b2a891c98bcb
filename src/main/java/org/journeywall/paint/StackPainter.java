package org.journeywall.paint;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Tone;
import org.journeywall.model.CardKind;

/// Draws what tells a stack from a card alone: the sheets that look out from under it and the badge
/// with their number.
record StackPainter(Palette palette) {
  /// Width of the line around stacked paper.
  private static final double EDGE = 1;

  /// How far each sheet looks out; no further than a shadow.
  private static final double STEP = 2.5;

  private static final double CORNER = 3;
  private static final double SHEET = 7;

  /// The paper under a card, the lowest first.
  List<Mark> sheets(PlacedCard placed) {
    List<CardKind> kinds = placed.sheets();
    var marks = new ArrayList<Mark>();
    for (int i = kinds.size(); i > 0; i--) {
      CardKind kind = kinds.get(i - 1);
      Rect sheet = placed.rect().movedBy(i * STEP, i * STEP).inset(EDGE / 2);
      Colour paper = palette.note(kind).towards(ink(kind), 0.06);
      marks.add(new Mark.Box(sheet, CORNER, paper, edge(kind), EDGE, Mark.Shadow.NONE));
    }
    return marks;
  }

  /// The place for another sheet under a card.
  List<Mark> awaiting(Rect card) {
    Colour accent = palette.accent();
    Colour paper = palette.wall().towards(accent, 0.28);
    return List.of(
        new Mark.Box(card.movedBy(5, 5).inset(0.5), CORNER, paper, accent, 1, Mark.Shadow.NONE));
  }

  Mark ring(Rect card) {
    return new Mark.Box(card.inset(-1), CORNER + 1, null, palette.accent(), 3, Mark.Shadow.NONE);
  }

  /// Where the lowest sheet lies; the card itself where none does.
  static Rect lowest(PlacedCard placed) {
    double out = placed.sheets().size() * STEP;
    return placed.rect().movedBy(out, out);
  }

  private Colour edge(CardKind kind) {
    return palette.note(kind).towards(ink(kind), 0.28);
  }

  private Colour ink(CardKind kind) {
    return palette.onNote(kind, Tone.INK);
  }

  /// The badge without its number: filled where the stack is closed, a ring where it is open.
  List<Mark> badge(PlacedCard placed) {
    Rect own = placed.face().badge();
    if (own.equals(Rect.NOTHING)) {
      return List.of();
    }
    CardKind kind = placed.card().kind();
    Rect badge = own.movedBy(placed.rect().x(), placed.rect().y());
    double round = badge.height() / 2;
    Colour ink = ink(kind);
    var marks = new ArrayList<Mark>();
    marks.add(
        placed.open()
            ? new Mark.Box(badge.inset(0.5), round, null, ink.faded(0.45), 1, Mark.Shadow.NONE)
            : Mark.Box.rounded(badge, round, ink.faded(0.13)));
    double left = badge.x() + (Measures.BADGE_SIGN - SHEET - 2) / 2;
    double top = badge.centreY() - (SHEET + 2) / 2;
    for (double out : new double[] {2, 0}) {
      var sheet = new Rect(left + out, top + out, SHEET, SHEET);
      marks.add(new Mark.Box(sheet.inset(0.5), 1.5, palette.note(kind), ink, 1, Mark.Shadow.NONE));
    }
    return marks;
  }
}
