package org.journeywall.desktop.digitise;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.journeywall.digitise.review.WallNote;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;

/// Draws what lies over the photograph. These colours are the same by day and by night, because the
/// photograph is.
final class Ink {
  static final Color BLUE = Color.web("#2f6fed");
  private static final Color GREEN = Color.web("#1e7a3c");
  private static final Color GREY = Color.web("#7d786c");
  private static final Color AMBER = Color.web("#9a6700");
  private static final Color RED = Color.web("#c22f2f");
  private static final double HEAD = 12;
  private static final double BADGE = 17;
  private static final double DIGIT = 7;

  /// Notes seen smaller than this would hide behind their numbers.
  private static final double SMALL = 36;

  private final GraphicsContext on;
  private final Font font;

  Ink(GraphicsContext on, double textSize) {
    this.on = on;
    font = Font.font("Noto Sans", FontWeight.BOLD, textSize * 0.85);
  }

  /// The outline of a note with its number.
  void note(WallNote note, int number, Quad quad, boolean current) {
    boolean small = !current && quad.side() < SMALL;
    String text = small ? "" : Integer.toString(number);
    if (current) {
      outline(quad, BLUE, 3, false);
      badge(quad.a(), text, BLUE);
      return;
    }
    switch (note.state()) {
      case OPEN -> {
        outline(quad, Color.WHITE, 2, false);
        outline(quad, GREY, 2, true);
        badge(quad.a(), text, GREY);
      }
      case LATER -> {
        outline(quad, AMBER, 2, true);
        badge(quad.a(), text, AMBER);
      }
      case ACCEPTED, TYPED -> {
        outline(quad, GREEN, 2, false);
        if (!small) {
          tick(quad.a());
        }
      }
      case REJECTED -> {}
    }
  }

  /// A closed line through four corners.
  void outline(Quad quad, Color colour, double width, boolean dashed) {
    on.setStroke(colour);
    on.setLineWidth(width);
    if (dashed) {
      on.setLineDashes(6, 4);
    }
    on.beginPath();
    on.moveTo(quad.a().x(), quad.a().y());
    on.lineTo(quad.b().x(), quad.b().y());
    on.lineTo(quad.c().x(), quad.c().y());
    on.lineTo(quad.d().x(), quad.d().y());
    on.closePath();
    on.stroke();
    on.setLineDashes();
  }

  /// A note that hung at one place and hangs at another.
  void moved(Quad from, Quad to) {
    outline(from, GREY, 2, true);
    outline(to, BLUE, 2, false);
    Spot start = from.centre();
    Spot end = to.centre();
    double angle = Math.atan2(end.y() - start.y(), end.x() - start.x());
    on.setStroke(BLUE);
    on.setLineWidth(2.5);
    on.strokeLine(start.x(), start.y(), end.x(), end.y());
    for (double turn : new double[] {2.6, -2.6}) {
      on.strokeLine(
          end.x(),
          end.y(),
          end.x() + HEAD * Math.cos(angle + turn),
          end.y() + HEAD * Math.sin(angle + turn));
    }
  }

  /// A note that hung here and hangs no more.
  void gone(Quad from) {
    outline(from, RED, 2, true);
    on.setStroke(RED);
    on.strokeLine(from.a().x(), from.a().y(), from.c().x(), from.c().y());
    on.strokeLine(from.b().x(), from.b().y(), from.d().x(), from.d().y());
  }

  private void badge(Spot corner, String text, Color colour) {
    if (text.isEmpty()) {
      return;
    }
    double width = Math.max(BADGE, 9 + DIGIT * text.length());
    on.setFill(colour);
    on.fillRoundRect(corner.x() - width / 2, corner.y() - BADGE / 2, width, BADGE, BADGE, BADGE);
    words(text, corner, Color.WHITE);
  }

  private void words(String text, Spot middle, Color colour) {
    on.setFont(font);
    on.setFill(colour);
    on.setTextAlign(TextAlignment.CENTER);
    on.setTextBaseline(VPos.CENTER);
    on.fillText(text, middle.x(), middle.y());
  }

  private void tick(Spot at) {
    on.setFill(GREEN);
    on.fillOval(at.x() - BADGE / 2, at.y() - BADGE / 2, BADGE, BADGE);
    on.setStroke(Color.WHITE);
    on.setLineWidth(2);
    on.beginPath();
    on.moveTo(at.x() - 3.5, at.y() + 0.5);
    on.lineTo(at.x() - 1, at.y() + 3);
    on.lineTo(at.x() + 4, at.y() - 3);
    on.stroke();
  }

  /// The line between two stages or lanes.
  void edge(Spot from, Spot to, boolean held) {
    on.setStroke(BLUE.deriveColor(0, 1, 1, held ? 1 : 0.75));
    on.setLineWidth(held ? 2.5 : 1.6);
    on.setLineDashes(5, 4);
    on.strokeLine(from.x(), from.y(), to.x(), to.y());
    on.setLineDashes();
  }

  /// A name of a stage or a lane in the middle of a box.
  void pill(Quad box, String name, boolean named) {
    on.setFill(named ? BLUE : BLUE.deriveColor(0, 1, 1, 0.62));
    double round = box.down();
    on.fillRoundRect(box.left(), box.top(), box.across(), box.down(), round, round);
    words(fitted(name, box.across() - 16), box.centre(), Color.WHITE);
  }

  private String fitted(String name, double room) {
    String text = name;
    var measured = new Text(text);
    measured.setFont(font);
    while (measured.getLayoutBounds().getWidth() > room && text.length() > 2) {
      text = text.substring(0, text.length() - 2).strip() + "…";
      measured.setText(text);
    }
    return text;
  }

  /// The corners of the wall, to be dragged.
  void corners(Quad wall, boolean drawn) {
    if (drawn) {
      outline(wall, BLUE, 1.5, true);
    }
    for (Spot corner : wall.corners()) {
      on.setFill(Color.WHITE);
      on.fillOval(corner.x() - 6, corner.y() - 6, 12, 12);
      on.setStroke(BLUE);
      on.setLineWidth(2);
      on.strokeOval(corner.x() - 6, corner.y() - 6, 12, 12);
    }
  }
}
