package org.journeywall.desktop.look;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.journeywall.insight.EmotionCurve;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Grid;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneKind;
import org.journeywall.model.MapId;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Palette;

/// A small picture of a map to know it by: its stages as chevrons, its cards as squares in their
/// colours, its feelings as lines. Not to scale and without text.
public final class MapPicture {
  private static final double GAP = 2;

  /// Feelings as a template foresees them.
  private static final double[] WAVE = {0.6, -0.3, 0.4, -1, 1, 0.2};

  private final Palette palette;
  private final GraphicsContext pen;
  private final double width;
  private final double height;
  private final int lanes;
  private final int stages;

  private MapPicture(Palette palette, Canvas canvas, int lanes, int stages) {
    this.palette = palette;
    this.lanes = lanes;
    this.stages = stages;
    pen = canvas.getGraphicsContext2D();
    width = canvas.getWidth();
    height = canvas.getHeight();
  }

  /// The picture of a map.
  ///
  /// @param lanes how many lanes have room
  public static Canvas of(
      Workshop workshop, MapId map, Palette palette, double width, double height, int lanes) {
    var canvas = new Canvas(width, height);
    canvas.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    Grid grid = Grid.of(workshop, map);
    new MapPicture(palette, canvas, lanes, grid.stages().size()).draw(workshop, grid);
    return canvas;
  }

  private double headerHeight() {
    return Math.max(7, height * 0.105);
  }

  private double laneHeight() {
    return (height - headerHeight()) / lanes;
  }

  private double square() {
    return laneHeight() * 0.5;
  }

  private void draw(Workshop workshop, Grid grid) {
    if (grid.stages().isEmpty()) {
      return;
    }
    List<Stage> columns = grid.stages();
    IntStream.range(0, columns.size()).forEach(this::chevron);
    List<EmotionCurve> curves = EmotionCurve.of(workshop, grid);
    boolean bare = grid.inReadingOrder().isEmpty();
    List<Lane> shown = shown(grid);
    for (int row = 0; row < shown.size(); row++) {
      Lane lane = shown.get(row);
      double middle = headerHeight() + (row + 0.5) * laneHeight() + 1;
      if (lane.kind() == LaneKind.EMOTIONS) {
        feelings(curves, columns, middle);
      } else {
        for (int index = 0; index < stages; index++) {
          squares(index, bare ? foreseen(lane, row, index) : kinds(grid, lane, index), middle);
        }
      }
    }
  }

  private static List<CardKind> kinds(Grid grid, Lane lane, int index) {
    StageId stage = grid.stages().get(index).id();
    return grid.cards(stage, lane.id()).stream().map(Card::kind).toList();
  }

  // A template has no cards: its picture shows what will stand there.
  private static List<CardKind> foreseen(Lane lane, int row, int index) {
    return Collections.nCopies(1 + (row * 5 + index * 7 + row * index) % 3, lane.kind().cardKind());
  }

  // Tiles of numbers say nothing as squares, so they are the first to be left out.
  private List<Lane> shown(Grid grid) {
    List<Lane> speaking =
        grid.lanes().stream().filter(lane -> lane.kind() != LaneKind.METRICS).toList();
    return speaking.subList(0, Math.min(lanes, speaking.size()));
  }

  private void chevron(int index) {
    double wide = width / stages;
    double high = headerHeight();
    double point = high * 0.35;
    double left = index * wide + (index == 0 ? 0 : 1);
    double right = (index + 1) * wide - 1;
    double notch = index == 0 ? 0 : point;
    pen.setFill(colour(palette.stage(index, stages)));
    pen.fillPolygon(
        new double[] {left, right - point, right, right - point, left, left + notch},
        new double[] {0, 0, high / 2, high, high, high / 2},
        6);
  }

  private void squares(int index, List<CardKind> kinds, double middle) {
    double side = Math.rint(square());
    double wide = width / stages;
    int room = (int) Math.max(1, Math.floor((wide - GAP) / (side + GAP)));
    double x = Math.rint(index * wide + GAP);
    for (CardKind kind : kinds.subList(0, Math.min(room, kinds.size()))) {
      Colour paper = palette.note(kind);
      pen.setFill(colour(paper.equals(palette.tile()) ? palette.edge() : paper));
      pen.fillRect(x, Math.rint(middle - side / 2), side, side);
      x += side + GAP;
    }
  }

  private void feelings(List<EmotionCurve> curves, List<Stage> columns, double middle) {
    Map<StageId, Integer> order =
        IntStream.range(0, stages)
            .boxed()
            .collect(Collectors.toMap(index -> columns.get(index).id(), index -> index));
    pen.setStroke(colour(palette.rule()));
    pen.setLineWidth(1);
    pen.strokeLine(0, middle, width, middle);
    pen.setLineWidth(1.6);
    for (EmotionCurve curve : curves) {
      pen.setStroke(colour(palette.persona(curve.persona().colour())));
      line(
          curve.points().stream()
              .map(point -> spot(order.getOrDefault(point.stage(), 0), point.mean(), middle))
              .toList());
    }
    if (curves.isEmpty()) {
      pen.setStroke(colour(palette.persona(0)));
      line(
          IntStream.range(0, stages)
              .mapToObj(i -> spot(i, WAVE[i % WAVE.length], middle))
              .toList());
    }
  }

  private Point2D spot(int stage, double score, double middle) {
    double x = (stage + 0.5) * width / stages;
    return new Point2D(x, middle - score * laneHeight() * 0.22);
  }

  private void line(List<Point2D> spots) {
    pen.beginPath();
    pen.moveTo(spots.getFirst().getX(), spots.getFirst().getY());
    for (int i = 1; i < spots.size(); i++) {
      Point2D from = spots.get(i - 1);
      Point2D to = spots.get(i);
      double half = (from.getX() + to.getX()) / 2;
      pen.bezierCurveTo(half, from.getY(), half, to.getY(), to.getX(), to.getY());
    }
    pen.stroke();
  }

  private static Color colour(Colour colour) {
    return Color.rgb(colour.red(), colour.green(), colour.blue(), colour.alpha() / 255.0);
  }
}
