package org.journeywall.paint;

import java.util.List;
import org.journeywall.layout.Rect;

/// The few drawn signs of the wall, as marks.
final class Symbols {
  private Symbols() {}

  /// A face whose mouth follows the mean score, −2 to +2.
  static List<Mark> face(
      double x, double y, double radius, double score, Colour line, Colour ground) {
    double eye = radius * 0.13;
    double eyeX = radius * 0.32;
    double eyeY = y - radius * 0.2;
    return List.of(
        new Mark.Fill(Outline.oval(Rect.around(x, y, radius)), ground),
        Mark.Stroke.solid(Outline.oval(Rect.around(x, y, radius - 1.25)), line, 2.5),
        new Mark.Fill(Outline.oval(Rect.around(x - eyeX, eyeY, eye)), line),
        new Mark.Fill(Outline.oval(Rect.around(x + eyeX, eyeY, eye)), line),
        Mark.Stroke.solid(mouth(x, y + radius * 0.34, radius, score), line, 1.8));
  }

  private static Outline mouth(double x, double y, double radius, double score) {
    double half = radius * 0.36;
    double bend = radius * 0.14 * Math.clamp(score, -1.6, 1.6);
    return new Outline(
        List.of(
            new Outline.MoveTo(x - half, y - bend / 2),
            new Outline.CurveTo(
                x - half / 3, y + bend, x + half / 3, y + bend, x + half, y - bend / 2)));
  }

  /// A disc with an exclamation mark: something to talk about.
  static List<Mark> flag(double x, double y, double radius, Colour ground, Colour ink) {
    double half = radius * 0.15;
    return List.of(
        new Mark.Fill(Outline.oval(Rect.around(x, y, radius + 1)), ink),
        new Mark.Fill(Outline.oval(Rect.around(x, y, radius)), ground),
        new Mark.Fill(
            Outline.polygon(
                x - half * 1.3,
                y - radius * 0.6,
                x + half * 1.3,
                y - radius * 0.6,
                x + half * 0.7,
                y + radius * 0.15,
                x - half * 0.7,
                y + radius * 0.15),
            ink),
        new Mark.Fill(Outline.oval(Rect.around(x, y + radius * 0.5, half * 1.3)), ink));
  }

  static Mark diamond(Rect rect, Colour colour) {
    return new Mark.Fill(
        Outline.polygon(
            rect.centreX(),
            rect.y(),
            rect.right(),
            rect.centreY(),
            rect.centreX(),
            rect.bottom(),
            rect.x(),
            rect.centreY()),
        colour);
  }
}
