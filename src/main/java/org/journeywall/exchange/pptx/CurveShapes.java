package org.journeywall.exchange.pptx;

import java.util.List;
import org.journeywall.layout.Board;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedCurve;
import org.journeywall.layout.PlacedText;
import org.journeywall.layout.Rect;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Palette;

/// Emotion curves as freeform lines through smiling and frowning faces, whose mouths can be bent
/// there, too.
final class CurveShapes {
  private static final double PEN = 2.6;
  private static final double FACE_PEN = 2;
  private static final double TINT = 0.07;
  private static final double BAND = 0.13;

  /// How far a mouth bends at most, as a share of the face.
  private static final double SMILE = 0.04653;

  private final Sheet sheet;
  private final Lines lines;
  private final Palette palette;
  private final BoardWords words;

  CurveShapes(Sheet sheet, Lines lines, Palette palette, BoardWords words) {
    this.sheet = sheet;
    this.lines = lines;
    this.palette = palette;
    this.words = words;
  }

  void put(Board board) {
    List<PlacedCurve> curves = board.curves();
    if (curves.isEmpty()) {
      return;
    }
    double neutral = curves.getFirst().neutral();
    sheet
        .line(Measures.LANE_COLUMN, neutral, board.width(), neutral, palette.edge())
        .dashed()
        .called("Neutral", "");
    for (PlacedCurve curve : curves) {
      line(curve, curve.equals(curves.getFirst()));
    }
    curves.forEach(this::faces);
  }

  private void line(PlacedCurve curve, boolean first) {
    String name = curve.persona().name();
    Colour colour = palette.persona(curve.persona().colour());
    if (!curve.upper().isEmpty()) {
      sheet
          .freeform(Paths.between(curve.upper(), curve.lower()))
          .filled(colour.faded(BAND))
          .called("Spread " + name, "");
    }
    if (curve.curve().isEmpty()) {
      return;
    }
    if (first) {
      sheet
          .freeform(Paths.area(curve.curve(), curve.neutral()))
          .filled(colour.faded(TINT))
          .called("Area " + name, "");
    }
    sheet
        .freeform(Paths.along(curve.curve()))
        .drawn(colour, sheet.points(PEN))
        .called("Emotion curve " + name, name);
  }

  private void faces(PlacedCurve curve) {
    Colour colour = palette.persona(curve.persona().colour());
    for (PlacedCurve.Spot spot : curve.spots()) {
      double mean = spot.point().mean();
      Rect place = spot.rect().inset(FACE_PEN / 2);
      PlacedText word = spot.word();
      String feeling = word == null ? "" : " " + word.line().text();
      String name = curve.persona().name();
      sheet
          .shape("smileyFace", place, palette.wall())
          .adjusted("adj", SMILE * Math.clamp(mean / 1.6, -1, 1))
          .drawn(colour, sheet.points(FACE_PEN))
          .called("Face " + name, "%s: %s%s".formatted(name, words.number(mean), feeling));
      if (word != null) {
        word(word, palette.personaInk(curve.persona().colour()));
      }
    }
  }

  private void word(PlacedText word, Colour colour) {
    sheet.textBox(word.bounds().inset(-3)).called("Word", "").with(lines.centre(word, colour));
  }
}
