package org.journeywall.digitise;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.journeywall.digitise.image.Photo;
import org.journeywall.digitise.shape.Homography;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;

/// A wall of notes drawn as a camera would see it: stages across with a row of headers, lanes down,
/// scribbled text, voting dots, shadows, and what else a room does to a photograph. The same seed
/// draws the same wall.
final class SyntheticWall {
  /// One note that was drawn.
  ///
  /// @param quad in pixels
  /// @param lane -1 for a header
  /// @param visible share of it that nothing covers
  record Drawn(Quad quad, String colour, int stage, int lane, int dots, double visible) {}

  private static final double WALL_WIDTH = 2400;
  private static final double WALL_HEIGHT = 1700;
  static final double NOTE = 76;

  private final Scenario scenario;
  private final SplittableRandom random;
  private final int width;
  private final int height;
  private final Homography camera;
  private final BufferedImage picture;
  private final Graphics2D graphics;
  private final List<Drawn> drawn = new ArrayList<>();
  private final int stages;
  private final int lanes;

  private SyntheticWall(Scenario scenario, long seed, int width) {
    this.scenario = scenario;
    this.width = width;
    height = width * 3 / 4;
    random = new SplittableRandom(seed * 31 + scenario.name().charAt(0));
    stages = 3 + random.nextInt(3);
    lanes = 2 + random.nextInt(2);
    camera = camera();
    picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    graphics = picture.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
  }

  static SyntheticWall of(Scenario scenario, long seed, int width) {
    var wall = new SyntheticWall(scenario, seed, width);
    wall.room();
    wall.notes();
    wall.graphics.dispose();
    new Camera(wall.picture, scenario, wall.random).expose();
    return wall;
  }

  Photo photo() {
    byte[] bgr = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    return new Photo(width, height, bgr, 1, "synthetic");
  }

  BufferedImage picture() {
    return picture;
  }

  /// What can be seen of, at least by a third.
  List<Drawn> visible() {
    return drawn.stream().filter(note -> note.visible > 0.35).toList();
  }

  int stages() {
    return stages;
  }

  int lanes() {
    return lanes;
  }

  private double between(double least, double most) {
    return least + random.nextDouble() * (most - least);
  }

  private Homography camera() {
    double slant = scenario.slant == 0 ? 0 : between(0.7, 1.3) * scenario.slant;
    double yaw = Math.toRadians(random.nextBoolean() ? slant : -slant);
    double pitch = Math.toRadians(between(-0.3, 0.3) * slant);
    double roll = Math.toRadians(scenario == Scenario.A ? 0 : between(-2, 2));
    List<Spot> corners = new ArrayList<>();
    for (Spot corner : Quad.box(-1, -0.7083, 1, 0.7083).corners()) {
      double x = corner.x() * Math.cos(roll) - corner.y() * Math.sin(roll);
      double y = corner.x() * Math.sin(roll) + corner.y() * Math.cos(roll);
      double depth = 2.6 + x * Math.sin(yaw) + y * Math.sin(pitch);
      corners.add(new Spot(x * Math.cos(yaw) / depth, y * Math.cos(pitch) / depth));
    }
    Quad seen = new Quad(corners.get(0), corners.get(1), corners.get(2), corners.get(3));
    double scale =
        0.94
            * Math.min(width / (seen.right() - seen.left()), height / (seen.bottom() - seen.top()));
    Spot middle = new Spot((seen.left() + seen.right()) / 2, (seen.top() + seen.bottom()) / 2);
    Quad placed =
        seen.plus(middle.times(-1)).times(scale).plus(new Spot(width / 2.0, height / 2.0));
    return Homography.of(Quad.box(0, 0, WALL_WIDTH, WALL_HEIGHT), placed);
  }

  private void room() {
    graphics.setColor(new Color(120, 112, 104));
    graphics.fillRect(0, 0, width, height);
    fill(Quad.box(-20, -20, WALL_WIDTH + 20, WALL_HEIGHT + 20), new Color(150, 150, 154));
    fill(Quad.box(0, 0, WALL_WIDTH, WALL_HEIGHT), Papers.ground(scenario, random));
    if (scenario == Scenario.H) {
      chips();
    } else {
      drawings();
    }
  }

  private void chips() {
    for (int i = 0; i < 9000; i++) {
      Spot at = new Spot(between(0, WALL_WIDTH), between(0, WALL_HEIGHT));
      double angle = between(0, Math.PI);
      double length = between(8, 40);
      Spot way = new Spot(Math.cos(angle) * length, Math.sin(angle) * length);
      int light = random.nextInt(-40, 40);
      graphics.setColor(new Color(190 + light, 150 + light, 104 + light * 2 / 3));
      graphics.setStroke(new BasicStroke((float) (between(1, 5) * width / WALL_WIDTH)));
      line(at, at.plus(way));
    }
  }

  private void drawings() {
    for (int i = 0; i < 6; i++) {
      graphics.setColor(
          List.of(new Color(40, 60, 150), new Color(30, 30, 34), new Color(170, 40, 40))
              .get(random.nextInt(3)));
      graphics.setStroke(new BasicStroke((float) (4.0 * width / WALL_WIDTH)));
      Spot at = new Spot(between(100, WALL_WIDTH - 500), between(30, WALL_HEIGHT - 60));
      line(at, at.plus(new Spot(between(100, 400), between(-20, 20))));
    }
  }

  private void notes() {
    double left = 90;
    double column = (WALL_WIDTH - 2 * left) / stages;
    double row = (WALL_HEIGHT - 260) / lanes;
    String headers = scenario == Scenario.F ? "blue" : "turquoise";
    for (int stage = 0; stage < stages; stage++) {
      double x = left + column * stage + column / 2 - NOTE / 2 + between(-15, 15);
      note(new Spot(x, 60 + between(-6, 6)), headers, stage, -1, NOTE);
    }
    for (int stage = 0; stage < stages; stage++) {
      for (int lane = 0; lane < lanes; lane++) {
        cell(stage, lane, new Spot(left + column * stage, 230 + row * lane), column, row);
      }
    }
  }

  private void cell(int stage, int lane, Spot corner, double column, double row) {
    int across = (int) Math.min(4, (column - 90) / (NOTE + Math.max(0, scenario.gap) + 12));
    int down = (int) Math.min(3, (row - 70) / (NOTE + Math.max(0, scenario.gap) + 12));
    String colour = Papers.any(scenario, random);
    double stride = NOTE + scenario.gap;
    for (int y = 0; y < down; y++) {
      for (int x = 0; x < across; x++) {
        if (scenario != Scenario.D && random.nextInt(100) < 35) {
          continue;
        }
        if (scenario != Scenario.D && scenario != Scenario.E && random.nextInt(3) == 0) {
          colour = Papers.any(scenario, random);
        }
        double jitter = scenario == Scenario.D ? 0.6 : scenario == Scenario.E ? 8 : 5;
        Spot at =
            corner.plus(
                new Spot(
                    20 + x * stride + between(-jitter, jitter),
                    10 + y * stride + between(-jitter, jitter)));
        note(at, colour, stage, lane, NOTE);
      }
    }
  }

  private void note(Spot at, String colour, int stage, int lane, double side) {
    double turn = Math.toRadians(scenario == Scenario.D ? between(-0.6, 0.6) : between(-6, 6));
    Spot middle = at.plus(new Spot(side / 2, side / 2));
    List<Spot> corners = new ArrayList<>();
    for (Spot corner : Quad.box(-side / 2, -side / 2, side / 2, side / 2).corners()) {
      corners.add(
          middle.plus(
              new Spot(
                  corner.x() * Math.cos(turn) - corner.y() * Math.sin(turn),
                  corner.x() * Math.sin(turn) + corner.y() * Math.cos(turn))));
    }
    Quad paper = new Quad(corners.get(0), corners.get(1), corners.get(2), corners.get(3));
    shadow(paper);
    fill(paper, Papers.of(colour));
    curl(paper);
    scribble(paper);
    int dots = lane >= 0 && random.nextInt(6) == 0 ? 1 + random.nextInt(4) : 0;
    dots(paper, colour, dots);
    Quad quad = camera.apply(paper);
    cover(quad);
    drawn.add(new Drawn(quad, colour, stage, lane, dots, 1));
  }

  private void cover(Quad quad) {
    for (int i = 0; i < drawn.size(); i++) {
      Drawn below = drawn.get(i);
      double hidden = below.quad.overlap(quad) / below.quad.area();
      if (hidden > 0.01) {
        drawn.set(
            i,
            new Drawn(
                below.quad,
                below.colour,
                below.stage,
                below.lane,
                below.dots,
                below.visible - hidden));
      }
    }
  }

  private void shadow(Quad paper) {
    for (int i = 1; i <= 3; i++) {
      graphics.setColor(new Color(0, 0, 0, 10));
      fill(paper.grown(1 + 0.012 * i));
    }
    for (int i = 5; i >= 1; i--) {
      graphics.setColor(new Color(0, 0, 0, 12));
      fill(paper.plus(new Spot(0.5, 0.7 * i)));
    }
  }

  private void curl(Quad paper) {
    double lift = between(0, 0.5);
    for (int i = 0; i < 12; i++) {
      graphics.setColor(new Color(0, 0, 0, (int) (i * lift * 4)));
      double from = i / 12.0;
      double to = (i + 1) / 12.0;
      fill(new Quad(paper.at(0, from), paper.at(1, from), paper.at(1, to), paper.at(0, to)));
    }
  }

  private void scribble(Quad paper) {
    graphics.setColor(random.nextInt(4) == 0 ? new Color(30, 50, 130) : new Color(28, 28, 30));
    double thickness = between(1.2, 3);
    double scale = camera.apply(paper).side() / NOTE;
    graphics.setStroke(
        new BasicStroke(
            (float) (thickness * scale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    int lines = 1 + random.nextInt(4);
    for (int line = 0; line < lines; line++) {
      double y = 0.2 + 0.6 * (line + 0.5) / lines;
      double x = between(0.08, 0.2);
      double end = between(0.55, 0.92);
      Spot last = paper.at(x, y);
      while (x < end) {
        x += between(0.015, 0.04);
        Spot next = paper.at(x, y + between(-0.06, 0.06));
        if (random.nextInt(7) > 0) {
          line(last, next);
        }
        last = next;
      }
    }
  }

  private void dots(Quad paper, String colour, int count) {
    graphics.setColor(colour.contains("green") ? new Color(214, 40, 46) : new Color(20, 130, 52));
    for (int i = 0; i < count; i++) {
      Spot at = paper.at(0.14 + 0.24 * i, between(0.84, 0.9));
      Spot seen = camera.apply(at);
      double radius = 7 * camera.apply(paper).side() / NOTE;
      graphics.fill(
          new Ellipse2D.Double(seen.x() - radius, seen.y() - radius, 2 * radius, 2 * radius));
    }
  }

  private void line(Spot from, Spot to) {
    Spot one = camera.apply(from);
    Spot two = camera.apply(to);
    var path = new Path2D.Double();
    path.moveTo(one.x(), one.y());
    path.lineTo(two.x(), two.y());
    graphics.draw(path);
  }

  private void fill(Quad onWall, Color colour) {
    graphics.setColor(colour);
    fill(onWall);
  }

  private void fill(Quad onWall) {
    Quad quad = camera.apply(onWall);
    var path = new Path2D.Double();
    path.moveTo(quad.a().x(), quad.a().y());
    path.lineTo(quad.b().x(), quad.b().y());
    path.lineTo(quad.c().x(), quad.c().y());
    path.lineTo(quad.d().x(), quad.d().y());
    path.closePath();
    graphics.fill(path);
  }
}
