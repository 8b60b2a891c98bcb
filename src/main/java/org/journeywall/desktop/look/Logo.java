package org.journeywall.desktop.look;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;

/// The program's sign: a note of two colours.
public final class Logo {
  private static final Color TOP = Color.web("#ffe58a");
  private static final Color BOTTOM = Color.web("#f9b9d3");

  private Logo() {}

  /// The sign with sides of `size` pixels, sharp on fine screens too.
  public static ImageView view(double size) {
    var view = new ImageView(image(size * 4));
    view.setFitWidth(size);
    view.setFitHeight(size);
    return view;
  }

  /// The sign in the sizes systems ask of a window.
  public static List<Image> icons() {
    return Stream.of(16, 32, 48, 128, 256).map(size -> image(size)).toList();
  }

  private static Image image(double size) {
    var canvas = new Canvas(size, size);
    GraphicsContext pen = canvas.getGraphicsContext2D();
    double corner = size * 0.22;
    roundedSquare(pen, size, corner);
    pen.clip();
    pen.setFill(TOP);
    pen.fillRect(0, 0, size, size);
    pen.setFill(BOTTOM);
    pen.fillPolygon(new double[] {size, size, 0}, new double[] {0, size, size}, 3);
    var parameters = new SnapshotParameters();
    parameters.setFill(Color.TRANSPARENT);
    return canvas.snapshot(parameters, null);
  }

  private static void roundedSquare(GraphicsContext pen, double size, double corner) {
    pen.beginPath();
    pen.moveTo(corner, 0);
    pen.arcTo(size, 0, size, size, corner);
    pen.arcTo(size, size, 0, size, corner);
    pen.arcTo(0, size, 0, 0, corner);
    pen.arcTo(0, 0, size, 0, corner);
    pen.closePath();
  }
}
