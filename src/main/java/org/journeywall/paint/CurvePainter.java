package org.journeywall.paint;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.layout.Bend;
import org.journeywall.layout.Board;
import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedCurve;
import org.journeywall.layout.PlacedText;
import org.journeywall.layout.Rect;
import org.journeywall.model.Persona;

/// Draws the emotion curves of a map: the neutral line, and for each persona its spread as a band,
/// the area between curve and neutral line as a tint, the curve, its faces and words.
final class CurvePainter {
  private static final double PEN = 2.6;
  private static final double TINT = 0.07;
  private static final double BAND = 0.13;

  private final Palette palette;

  CurvePainter(Palette palette) {
    this.palette = palette;
  }

  List<Mark> curves(Board board) {
    var marks = new ArrayList<Mark>();
    if (board.curves().isEmpty()) {
      return marks;
    }
    double neutral = board.curves().getFirst().neutral();
    marks.add(
        new Mark.Stroke(
            Outline.line(Measures.LANE_COLUMN, neutral, board.width(), neutral),
            palette.edge(),
            1.2,
            List.of(5.0, 5.0)));
    for (PlacedCurve curve : board.curves()) {
      marks.add(curve(curve, curve.equals(board.curves().getFirst())));
    }
    // Faces last, so that no other persona's line runs over one.
    for (PlacedCurve curve : board.curves()) {
      marks.add(faces(curve));
    }
    return marks;
  }

  // Only one area is tinted: two over each other would be a third colour that means nothing.
  private Mark curve(PlacedCurve placed, boolean first) {
    Colour colour = palette.persona(placed.persona().colour());
    var marks = new ArrayList<Mark>();
    if (!placed.upper().isEmpty()) {
      marks.add(new Mark.Fill(between(placed.upper(), placed.lower()), colour.faded(BAND)));
    }
    if (!placed.curve().isEmpty()) {
      if (first) {
        marks.add(new Mark.Fill(area(placed), colour.faded(TINT)));
      }
      marks.add(
          new Mark.Stroke(
              along(placed.curve()), colour, PEN, palette.personaDash(placed.persona().colour())));
    }
    return group(placed, marks);
  }

  private Mark faces(PlacedCurve placed) {
    Persona persona = placed.persona();
    Colour colour = palette.persona(persona.colour());
    var marks = new ArrayList<Mark>();
    for (PlacedCurve.Spot spot : placed.spots()) {
      marks.addAll(
          Symbols.face(
              spot.x(), spot.y(), Measures.FACE, spot.point().mean(), colour, palette.wall()));
      PlacedText word = spot.word();
      if (word != null) {
        marks.add(
            new Mark.Words(
                word.x(),
                word.baseline(),
                word.line().text(),
                word.line().runs(),
                word.weight(),
                word.size(),
                palette.personaInk(persona.colour())));
      }
    }
    return group(placed, marks);
  }

  private static Mark group(PlacedCurve placed, List<Mark> marks) {
    Rect bounds = placed.spots().getFirst().rect();
    for (PlacedCurve.Spot spot : placed.spots()) {
      bounds = bounds.with(spot.rect());
      PlacedText word = spot.word();
      bounds = word == null ? bounds : bounds.with(word.bounds());
    }
    return new Mark.Group(
        Role.CURVE,
        new Ref.OfPersona(placed.persona().id()),
        placed.persona().name(),
        bounds.inset(-Measures.CURVE_MARGIN),
        marks);
  }

  private static Outline along(List<Bend> bends) {
    var segments = new ArrayList<Outline.Segment>();
    segments.add(new Outline.MoveTo(bends.getFirst().fromX(), bends.getFirst().fromY()));
    bends.forEach(bend -> segments.add(segment(bend)));
    return new Outline(segments);
  }

  private static Outline.Segment segment(Bend bend) {
    return new Outline.CurveTo(bend.x1(), bend.y1(), bend.x2(), bend.y2(), bend.toX(), bend.toY());
  }

  private static Outline area(PlacedCurve placed) {
    var segments = new ArrayList<>(along(placed.curve()).segments());
    segments.add(new Outline.LineTo(placed.curve().getLast().toX(), placed.neutral()));
    segments.add(new Outline.LineTo(placed.curve().getFirst().fromX(), placed.neutral()));
    segments.add(new Outline.Close());
    return new Outline(segments);
  }

  private static Outline between(List<Bend> upper, List<Bend> lower) {
    var segments = new ArrayList<>(along(upper).segments());
    segments.add(new Outline.LineTo(lower.getLast().toX(), lower.getLast().toY()));
    lower.reversed().forEach(bend -> segments.add(segment(bend.reversed())));
    segments.add(new Outline.Close());
    return new Outline(segments);
  }
}
