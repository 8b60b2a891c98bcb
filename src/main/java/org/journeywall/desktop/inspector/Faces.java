package org.journeywall.desktop.inspector;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.QuadCurve;
import javafx.scene.shape.Shape;
import org.journeywall.desktop.field.Segments;
import org.journeywall.model.Score;

/// The five faces from very bad to very good.
final class Faces {
  private static final double RADIUS = 8.5;

  private Faces() {}

  static Segments<Integer> segments(Kit kit) {
    List<Integer> scores = IntStream.rangeClosed(Score.WORST, Score.BEST).boxed().toList();
    return new Segments<>(scores, score -> kit.say("feels." + score), true).drawn(Faces::face);
  }

  private static Node face(int score) {
    var ring = new Circle(0, 0, RADIUS);
    var left = new Circle(-2.9, -2.2, 1.1);
    var right = new Circle(2.9, -2.2, 1.1);
    double bend = score * 2.4;
    double middle = 3.4;
    var mouth = new QuadCurve(-3.8, middle - bend / 4, 0, middle + bend, 3.8, middle - bend / 4);
    List<Shape> lines = List.of(ring, mouth);
    lines.forEach(line -> line.getStyleClass().add("face-line"));
    List<Shape> eyes = List.of(left, right);
    eyes.forEach(eye -> eye.getStyleClass().add("face-eye"));
    var face = new Group(ring, left, right, mouth);
    face.getStyleClass().add("face");
    return face;
  }
}
