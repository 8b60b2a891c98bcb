package org.journeywall.desktop.wall;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.Point2D;
import javafx.stage.Window;
import org.journeywall.layout.Board;
import org.journeywall.layout.Hit;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.PlacedStage;
import org.journeywall.layout.Rect;
import org.journeywall.model.Card;
import org.journeywall.model.LaneId;
import org.journeywall.model.Persona;
import org.journeywall.model.StageId;
import org.journeywall.tool.Spot;
import org.testfx.util.WaitForAsyncUtils;

/// Finds on the screen what somebody who looks at a wall sees there. Points are those of the
/// screen.
public final class WallEyes {
  private static final double STEP = 4;

  private final WallView wall;

  /// @param window that shows a wall
  public WallEyes(Window window) {
    wall = (WallView) window.getScene().getRoot().lookup(".wall");
  }

  /// The middle of the note or tile that says this, or of the face that stands for it.
  public Point2D card(String text) {
    return onFx(() -> {
      Surface surface = wall.surface();
      Card card = saying(text);
      for (Spot.Ground ground : Spot.Ground.values()) {
        Rect rect = surface.scene().rect(card.id(), ground);
        if (rect != null) {
          Rect seen = surface.screen(ground, rect);
          return seenAt(seen.centreX(), seen.centreY());
        }
      }
      throw new AssertionError("Nowhere on the wall: " + text);
    });
  }

  private Card saying(String text) {
    return wall.surface().board().grid().inReadingOrder().stream()
        .filter(one -> one.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No card says " + text));
  }

  /// The names of the stage and the lane in which the card that says this is drawn.
  public List<String> place(String text) {
    return onFx(() -> {
      Board board = wall.surface().board();
      Rect rect = wall.surface().scene().rect(saying(text).id(), Spot.Ground.WALL);
      PlacedStage stage = rect == null ? null : board.stageAt(rect.centreX());
      PlacedLane lane = rect == null ? null : board.laneAt(rect.centreY());
      if (stage == null || lane == null) {
        throw new AssertionError("In no cell of the wall: " + text);
      }
      return List.of(stage.stage().name(), lane.lane().name());
    });
  }

  /// A place in a cell where no card lies, near its lower right corner.
  ///
  /// @param stage its number from the left, from 0
  /// @param lane its number from the top, from 0
  public Point2D cell(int stage, int lane) {
    return onFx(() -> {
      Board board = wall.surface().board();
      StageId stageId = board.grid().stages().get(stage).id();
      LaneId laneId = board.grid().lanes().get(lane).id();
      Rect cell = wall.surface().screen(Spot.Ground.WALL, board.cell(stageId, laneId));
      for (double y = cell.bottom() - STEP; y > cell.y(); y -= STEP) {
        for (double x = cell.right() - STEP; x > cell.x(); x -= STEP) {
          if (hit(x, y).equals(new Hit.OnCell(stageId, laneId))) {
            return seenAt(x, y);
          }
        }
      }
      throw new AssertionError("No free place in cell " + stage + ", " + lane);
    });
  }

  /// The sign of a persona beside the emotion lane.
  ///
  /// @param number of the persona in their order, from 0
  public Point2D persona(int number) {
    return onFx(() -> {
      Persona persona = wall.surface().scene().committed().personasInOrder().get(number);
      for (double y = 0; y < wall.getHeight(); y += STEP) {
        for (double x = 0; x < wall.getWidth(); x += STEP) {
          if (hit(x, y).equals(new Hit.OnPersona(persona.id()))) {
            return seenAt(x + STEP, y + STEP);
          }
        }
      }
      throw new AssertionError("No sign of " + persona.name());
    });
  }

  /// The names of the stages, from left to right.
  public List<String> stages() {
    return onFx(
        () -> wall.surface().board().grid().stages().stream().map(stage -> stage.name()).toList());
  }

  /// The names of the lanes, from top to bottom.
  public List<String> lanes() {
    return onFx(
        () -> wall.surface().board().grid().lanes().stream().map(lane -> lane.name()).toList());
  }

  private Hit hit(double x, double y) {
    return wall.surface().scene().hit(wall.surface().spot(x, y));
  }

  private Point2D seenAt(double x, double y) {
    if (!wall.contains(x, y)) {
      throw new AssertionError("Out of sight: " + x + ", " + y);
    }
    return wall.localToScreen(x, y);
  }

  private static <T> T onFx(Callable<T> look) {
    WaitForAsyncUtils.waitForFxEvents();
    return WaitForAsyncUtils.waitForAsyncFx(30_000, look);
  }
}
