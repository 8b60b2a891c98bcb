package org.journeywall.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.journeywall.insight.EmotionCurve;
import org.journeywall.layout.Bend;
import org.journeywall.layout.Board;
import org.journeywall.layout.CurveScale;
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
  private static final double WHISKER = 1.6;
  private static final double WHISKER_SHOWS = 0.55;
  private static final double CAP = 5;
  private static final double FLAG = 7;
  private static final List<Double> FORMER = List.of(6.0, 5.0);

  private final Palette palette;

  CurvePainter(Palette palette) {
    this.palette = palette;
  }

  List<Mark> curves(Board board, Predicate<PlacedCurve> which) {
    var marks = new ArrayList<Mark>();
    List<PlacedCurve> curves = board.curves().stream().filter(which).toList();
    if (curves.isEmpty()) {
      return marks;
    }
    double neutral = curves.getFirst().neutral();
    marks.add(
        new Mark.Stroke(
            Outline.line(Measures.LANE_COLUMN, neutral, board.width(), neutral),
            palette.edge(),
            1.2,
            List.of(5.0, 5.0)));
    for (PlacedCurve curve : curves) {
      marks.add(curve(curve, curve.equals(curves.getFirst())));
    }
    // Faces last, so that no other persona's line runs over one.
    for (PlacedCurve curve : curves) {
      marks.add(faces(curve, board));
    }
    return marks;
  }

  List<Mark> former(List<PlacedCurve> curves) {
    var marks = new ArrayList<Mark>();
    for (PlacedCurve placed : curves) {
      Colour colour = palette.persona(placed.persona().colour());
      if (!placed.curve().isEmpty()) {
        marks.add(new Mark.Stroke(along(placed.curve()), colour.faded(0.75), WHISKER, FORMER));
      }
      for (PlacedCurve.Spot spot : placed.spots()) {
        Rect point = Rect.around(spot.x(), spot.y(), CAP);
        marks.add(new Mark.Fill(Outline.oval(point), palette.wall()));
        marks.add(Mark.Stroke.solid(Outline.oval(point), colour.faded(0.75), WHISKER));
      }
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

  private Mark faces(PlacedCurve placed, Board board) {
    Persona persona = placed.persona();
    Colour colour = palette.persona(persona.colour());
    var marks = new ArrayList<Mark>();
    for (PlacedCurve.Spot spot : placed.spots()) {
      EmotionCurve.Point point = spot.point();
      if (point.isDisputed()) {
        marks.addAll(whisker(spot, placed.scale(), colour));
      }
      marks.addAll(
          Symbols.face(spot.x(), spot.y(), Measures.FACE, point.mean(), colour, palette.wall()));
      if (point.isDisputed()) {
        double aside = 0.8 * Measures.FACE;
        double x = hasNeighbour(board, spot) ? spot.x() - aside : spot.x() + aside;
        marks.addAll(Symbols.flag(x, spot.y() - aside, FLAG, palette.alarm(), palette.wall()));
      }
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

  // Whether another face stands close at the right.
  private static boolean hasNeighbour(Board board, PlacedCurve.Spot spot) {
    Rect right = Rect.around(spot.x() + 2 * Measures.FACE, spot.y(), Measures.FACE);
    return board.curves().stream()
        .flatMap(curve -> curve.spots().stream())
        .anyMatch(other -> other.x() > spot.x() && other.rect().intersects(right));
  }

  // From the worst to the best score: where one mean stands for people who disagree.
  private static List<Mark> whisker(PlacedCurve.Spot spot, CurveScale scale, Colour colour) {
    var marks = new ArrayList<Mark>();
    double top = scale.y(spot.point().highest());
    double foot = scale.y(spot.point().lowest());
    marks.add(line(spot.x(), top, spot.x(), foot, colour));
    for (double y : new double[] {top, foot}) {
      marks.add(line(spot.x() - CAP, y, spot.x() + CAP, y, colour));
    }
    return marks;
  }

  private static Mark line(double fromX, double fromY, double toX, double toY, Colour colour) {
    return Mark.Stroke.solid(
        Outline.line(fromX, fromY, toX, toY), colour.faded(WHISKER_SHOWS), WHISKER);
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
