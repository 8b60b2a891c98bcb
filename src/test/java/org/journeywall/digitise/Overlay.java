package org.journeywall.digitise;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.journeywall.digitise.image.Photo;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;

/// A photograph with what was found drawn over it, to be looked at.
final class Overlay {
  private final BufferedImage picture;
  private final Graphics2D graphics;
  private final double scale;

  /// @param width in pixels, of the drawing
  Overlay(Photo photo, int width) {
    scale = (double) width / photo.width();
    int height = (int) Math.round(photo.height() * scale);
    picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        picture.setRGB(x, y, photo.rgb((int) (x / scale), (int) (y / scale)));
      }
    }
    graphics = picture.createGraphics();
    graphics.setStroke(new BasicStroke(2));
  }

  void draw(Quad quad, Color colour, String label) {
    var polygon = new Polygon();
    for (Spot corner : quad.corners()) {
      polygon.addPoint((int) (corner.x() * scale), (int) (corner.y() * scale));
    }
    graphics.setColor(colour);
    graphics.drawPolygon(polygon);
    graphics.drawString(
        label, (int) (quad.centre().x() * scale) - 10, (int) (quad.centre().y() * scale) + 5);
  }

  void circle(Spot centre, double side, Color colour) {
    int radius = (int) (side * scale * 0.3);
    graphics.setColor(colour);
    graphics.drawOval(
        (int) (centre.x() * scale) - radius,
        (int) (centre.y() * scale) - radius,
        2 * radius,
        2 * radius);
  }

  void write(Path file) throws IOException {
    ImageIO.write(picture, file.toString().endsWith(".jpg") ? "jpg" : "png", file.toFile());
  }
}
